namespace Shop.UseCases.Privacy;

/// <summary>What the books say of a person, in the order of placing.</summary>
/// <param name="Email">The address they are known by; case does not matter.</param>
/// <param name="VisitorIds">Who they are in the galleries.</param>
public sealed record ReadPurchases(string Email, IReadOnlyList<Guid> VisitorIds);

/// <summary>An order of theirs.</summary>
/// <param name="Number">The order's number.</param>
/// <param name="PlacedAt">When.</param>
/// <param name="BuyerName">The name on it.</param>
/// <param name="BuyerEmail">The address on it.</param>
/// <param name="TotalMinor">Minor units of the currency, tax included.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Lines">What was bought.</param>
/// <param name="InvoiceNumber">Of its invoice, which stays in the books with the order; null when there is none.</param>
public sealed record Bought(string Number, DateTimeOffset PlacedAt, string BuyerName, string BuyerEmail, long TotalMinor, string Currency, IReadOnlyList<string> Lines, string? InvoiceNumber);
