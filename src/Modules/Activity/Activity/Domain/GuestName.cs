namespace Activity.Domain;

/// <summary>What a visitor is called on the studio's pages.</summary>
internal static class GuestName
{
    /// <summary>Name, else e-mail, else a word that tells one unnamed guest from another.</summary>
    public static string Of(Guid visitorId, string? name, string? email) => name ?? email ?? $"Guest {visitorId.ToString("N")[^4..]}";
}
