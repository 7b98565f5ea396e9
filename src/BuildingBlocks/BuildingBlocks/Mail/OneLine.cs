namespace BuildingBlocks.Mail;

/// <summary>Takes line ends and other control characters out, so that nothing typed by a user can become a header of its own.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
