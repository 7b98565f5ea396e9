namespace Galleries.UseCases.Inviting;

/// <summary>A field left empty says nothing.</summary>
internal static class Blank
{
    public static string? ToNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
