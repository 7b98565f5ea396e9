namespace Shop.Domain;

/// <summary>The token of an order's link: its hash to find the order by, and the token itself, encrypted, so that it can be mailed again.</summary>
internal sealed record AccessLink(string TokenHash, string ProtectedToken);
