namespace Shop.Domain;

/// <summary>Somebody with a valid way into a gallery; the type is a word of the galleries, such as "MainClient".</summary>
internal sealed record Visitor(Guid VisitorId, string Type);
