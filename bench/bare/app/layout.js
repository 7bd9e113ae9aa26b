/** The least a page of the framework is: the yardstick of what our pages load. */
export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
