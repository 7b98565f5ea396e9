using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Activity.Adapters.Persistence;

/// <summary>Where a page of the log ended: opaque to the reader, harmless when invented.</summary>
internal readonly record struct EntryCursor(DateTimeOffset At, Guid Id)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks} {Id:N}")));

    public static EntryCursor? Read(string? text)
    {
        if (text is null || !Base64Url.IsValid(text))
            return null;

        return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split(' ') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTimeOffset.MaxValue.UtcTicks
            && Guid.TryParseExact(id, "N", out var guid)
            ? new EntryCursor(new DateTimeOffset(number, TimeSpan.Zero), guid)
            : null;
    }
}
