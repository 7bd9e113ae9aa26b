import { siteOrigin } from '@/app/_data/origin';
import { AddressLine } from './address-line';

/** Where a printed page came from: paper has no bar for it. */
export async function PrintedAddress() {
  return <AddressLine origin={await siteOrigin()} />;
}
