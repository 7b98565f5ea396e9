namespace Shop.UseCases.Invoicing;

/// <summary>What would come of this numbering; changes nothing.</summary>
/// <param name="Pattern">With {number}, {year}, {yy} and {month} in it.</param>
/// <param name="RestartsYearly">Whether numbers begin anew each year.</param>
/// <param name="Next">What the next invoice counts as.</param>
public sealed record TryInvoiceNumbers(string Pattern, bool RestartsYearly, int Next);

/// <summary>What would come of it.</summary>
/// <param name="Example">The number of the next invoice, if it is issued today; null when it can't be so.</param>
/// <param name="Refusal">Why not.</param>
public sealed record NumbersTrial(string? Example, string? Refusal);
