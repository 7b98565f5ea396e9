namespace Shop.Contracts;

/// <summary>Who buys: the visitor of the gallery, with the name and e-mail given at checkout.</summary>
/// <param name="VisitorId">The gallery's visitor.</param>
/// <param name="VisitorType">In the Galleries module's words, such as "MainClient".</param>
/// <param name="Name">Given at checkout; null for a cart.</param>
/// <param name="Email">Given at checkout; null for a cart.</param>
public sealed record Buyer(Guid VisitorId, string VisitorType, string? Name, string? Email);
