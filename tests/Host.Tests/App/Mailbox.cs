using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Host.Tests.App;

/// <summary>Reads the mails that the product left as files, as a mail program would.</summary>
internal sealed partial class Mailbox(string folder)
{
    /// <summary>All of them, oldest first.</summary>
    public IReadOnlyList<Mail> All => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(file => Read(File.ReadAllText(file)))]
        : [];

    /// <summary>Those to this address.</summary>
    public IReadOnlyList<Mail> To(string to) => [.. All.Where(mail => mail.To.Contains(to, StringComparison.Ordinal))];

    /// <summary>The newest to this address whose subject holds the words.</summary>
    public Mail Newest(string to, string subject = "") =>
        All.LastOrDefault(mail => mail.To.Contains(to, StringComparison.Ordinal) && mail.Subject.Contains(subject, StringComparison.Ordinal))
        ?? throw new ShouldAssertException($"No mail to {to} about '{subject}'. There are: {string.Join("; ", All.Select(mail => $"{mail.To}: {mail.Subject}"))}");

    private static Mail Read(string file)
    {
        var headers = Split(file).Headers;
        var parts = Leaves(file).ToLookup(part => part.Headers["Content-Type"].Split('/')[0]);
        var texts = parts["text"].ToDictionary(part => part.Headers["Content-Type"].Split(';')[0], part => Plain(part.Body));
        return new Mail(Decoded(headers["To"]), Decoded(headers["Subject"]), texts["text/plain"], texts.GetValueOrDefault("text/html"))
        {
            Files = parts["application"].ToDictionary(part => NamePattern().Match(part.Headers["Content-Type"]).Groups[1].Value, part => Convert.FromBase64String(part.Body)),
            Enclosed = parts["image"].ToDictionary(part => part.Headers["Content-ID"].Trim('<', '>'), part => part.Headers["Content-Type"].Split(';')[0]),
        };
    }

    /// <summary>The parts that hold something, however deep.</summary>
    private static IEnumerable<(Dictionary<string, string> Headers, string Body)> Leaves(string text)
    {
        var whole = Split(text);
        var boundary = BoundaryPattern().Match(whole.Headers.GetValueOrDefault("Content-Type", "")).Groups[1].Value;
        return boundary.Length == 0 ? [whole] : whole.Body.Split($"--{boundary}").Skip(1).SkipLast(1).SelectMany(part => Leaves(part.TrimStart('\r', '\n')));
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = FoldPattern().Replace(text[..end], " ").Split("\r\n");
        return (lines.Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]), text[(end + 4)..]);
    }

    private static string Decoded(string header) =>
        WordPattern().Replace(header.Replace("?= =?", "?==?", StringComparison.Ordinal), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    private static string Plain(string quotedPrintable)
    {
        var joined = quotedPrintable.Replace("=\r\n", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var i = 0; i < joined.Length; i++)
        {
            var isEscape = joined[i] == '=';
            bytes.Add(isEscape ? byte.Parse(joined.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : (byte)joined[i]);
            i += isEscape ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex("name=\"([^\"]+)\"")]
    private static partial Regex NamePattern();

    [GeneratedRegex("boundary=\"([^\"]+)\"")]
    private static partial Regex BoundaryPattern();

    [GeneratedRegex("\r\n[ \t]+")]
    private static partial Regex FoldPattern();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]+)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex WordPattern();
}

/// <summary>A mail as its reader sees it.</summary>
internal sealed partial record Mail(string To, string Subject, string Text, string? Html)
{
    /// <summary>The pictures that came with it: what they are called within it, and what they are.</summary>
    public IReadOnlyDictionary<string, string> Enclosed { get; init; } = new Dictionary<string, string>();

    /// <summary>The files that came with it, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>The path of the first link in the text.</summary>
    public string Link => new Uri(LinkPattern().Match(Text).Value).PathAndQuery;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex LinkPattern();
}
