namespace Shop.UseCases.Invoicing;

/// <summary>How the studio counts its invoices.</summary>
public sealed record ReadInvoiceNumbers;

/// <summary>The studio's numbering.</summary>
/// <param name="Pattern">Such as <c>INV-{year}-{number:4}</c>.</param>
/// <param name="RestartsYearly">Whether numbers begin anew each year.</param>
/// <param name="Next">What the next invoice counts as.</param>
/// <param name="Example">Its number, if it is issued today.</param>
/// <param name="SellerIsKnown">Whether the studio has told its legal name and address; without them there are no invoices.</param>
/// <param name="Waiting">How many paid orders have no invoice yet for that reason.</param>
public sealed record InvoiceNumbers(string Pattern, bool RestartsYearly, int Next, string Example, bool SellerIsKnown, int Waiting);
