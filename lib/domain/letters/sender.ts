/** Who writes and calls, as their letters name them; '' where nothing was set. */
export interface Sender {
  name: string;
  phone: string;
  email: string;
  company: string;
  /** What stands under a letter; several lines. */
  signature: string;
}

interface SenderSettings {
  responsible: string;
  ownPhone: string;
  ownEmail: string;
  ownCompany: string;
  signature: string;
}

/** The sender that the settings describe. */
export function senderOf(settings: SenderSettings): Sender {
  const { responsible, ownPhone, ownEmail, ownCompany, signature } = settings;
  return {
    name: responsible,
    phone: ownPhone,
    email: ownEmail,
    company: ownCompany,
    signature,
  };
}
