using System.Globalization;
using System.Text;

namespace BuildingBlocks.Mail;

/// <summary>The two directions of a conversation with a mail server (RFC 5321).</summary>
internal sealed class SmtpLine(Stream stream)
{
    // Far more than the 512 bytes that the standard allows, and an end to what never ends.
    private const int LongestLine = 8192;
    private const int MostLines = 200;

    private readonly byte[] _buffer = new byte[4096];
    private int _filled;
    private int _read;

    public Stream Stream => stream;

    public async Task<SmtpReply> Ask(string command, CancellationToken ct)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{command}\r\n"), ct);
        await stream.FlushAsync(ct);
        return await Hear(ct);
    }

    public async Task<SmtpReply> Hear(CancellationToken ct)
    {
        var lines = new List<string>();
        while (lines.Count < MostLines)
        {
            var line = await ReadLine(ct);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                throw SmtpFailures.NoMailServer(line);

            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
                return new SmtpReply(code, lines);
        }

        throw SmtpFailures.NoMailServer(lines[0]);
    }

    /// <summary>The mail and the lone dot behind it; a line of the mail that begins with a dot gets a second one.</summary>
    public async Task<SmtpReply> Deliver(string mail, CancellationToken ct)
    {
        var whole = mail.EndsWith("\r\n", StringComparison.Ordinal) ? mail : $"{mail}\r\n";
        var stuffed = whole.StartsWith('.') ? $".{whole}" : whole;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(stuffed.Replace("\r\n.", "\r\n..", StringComparison.Ordinal)), ct);
        return await Ask(".", ct);
    }

    private async Task<string> ReadLine(CancellationToken ct)
    {
        var line = new List<byte>();
        while (line.Count < LongestLine)
        {
            if (_read == _filled)
            {
                (_read, _filled) = (0, await stream.ReadAsync(_buffer, ct));
                if (_filled == 0)
                    throw new EndOfStreamException();
            }

            var next = _buffer[_read++];
            if (next == '\n')
                return OneLine.Of(Encoding.UTF8.GetString([.. line]));
            line.Add(next);
        }

        throw SmtpFailures.NoMailServer(OneLine.Of(Encoding.UTF8.GetString([.. line.Take(100)])));
    }
}

/// <summary>What a mail server answered.</summary>
/// <param name="Code">Three digits; the first says how it went.</param>
/// <param name="Lines">Its words.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool Is(int kind) => Code / 100 == kind;

    public string Words => $"{Code} {string.Join(' ', Lines)}".Trim();
}
