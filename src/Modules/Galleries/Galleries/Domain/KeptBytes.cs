namespace Galleries.Domain;

/// <summary>How long the bytes of what an update replaced or took out are kept, so that it can be undone.</summary>
internal sealed record KeptBytes(TimeSpan For)
{
    public static readonly KeptBytes Usually = new(TimeSpan.FromDays(30));
}
