using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Activity.Adapters.Persistence;

/// <summary>Where a page of the log ended: opaque to the reader, harmless when invented.</summary>
internal readonly record struct EntryCursor(DateTimeOffset At, long Seq)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks} {Seq}")));

    public static EntryCursor? Read(string? text)
    {
        if (text is null || !Base64Url.IsValid(text))
            return null;

        return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split(' ') is [var ticks, var seq]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTimeOffset.MaxValue.UtcTicks
            && long.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var heard)
            ? new EntryCursor(new DateTimeOffset(number, TimeSpan.Zero), heard)
            : null;
    }
}
