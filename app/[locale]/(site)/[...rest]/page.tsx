import { notFound } from 'next/navigation';

/** Every address without a page of its own, so that the answer keeps the product's face and the reader's language. */
export default function UnknownPage(): never {
  notFound();
}
