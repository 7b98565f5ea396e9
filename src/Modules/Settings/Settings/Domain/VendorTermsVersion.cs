namespace Settings.Domain;

/// <summary>A version of the vendors' terms of use as it was offered. It stays, as vendors accepted it.</summary>
internal sealed class VendorTermsVersion(int number, string text, DateTimeOffset writtenAt)
{
    /// <summary>From 1 on.</summary>
    public int Number { get; private set; } = number;

    /// <summary>Markdown.</summary>
    public string Text { get; private set; } = text;

    public DateTimeOffset WrittenAt { get; private set; } = writtenAt;
}
