using System.Globalization;
using System.Text.RegularExpressions;
using BuildingBlocks;

namespace Shop.Domain;

/// <summary>How the studio writes the numbers of its invoices, such as <c>INV-{year}-{number:4}</c>. No two counts of one pattern read alike.</summary>
internal sealed partial record InvoicePattern(string Text)
{
    public const string Field = "Pattern";
    public const int Longest = 40;

    private const string Number = "number";
    private const string Marks = "-/._ ";

    /// <summary>Its letters tell an invoice from an order.</summary>
    public static InvoicePattern Initial { get; } = new("INV-{year}-{number:4}");

    public bool NamesYear => Names.Any(name => name is "year" or "yy");

    private IEnumerable<string> Names => Placeholder().Matches(Text).Select(match => match.Groups["name"].Value);

    public Outcome Check()
    {
        var between = Placeholder().Replace(Text, "");
        if (string.IsNullOrWhiteSpace(Text))
            return Refused($"Please write how numbers look, such as {Initial.Text}.");
        if (Text.Length > Longest)
            return Refused($"A pattern can have at most {Longest} characters.");
        if (Names.FirstOrDefault(name => !IsKnown(name)) is { } unknown)
            return Refused($"{{{unknown}}} stands for nothing. There are {{year}}, {{yy}} for its last two digits, {{month}}, {{number}}, and {{number:4}} for at least four digits.");
        if (between.FirstOrDefault(letter => !char.IsLetterOrDigit(letter) && !Marks.Contains(letter)) is var wrong and not '\0')
            return Refused($"“{wrong}” can't stand in a number. Around the placeholders there is room for letters, digits, spaces and - / . _");

        return Names.Count(IsCount) switch
        {
            0 => Refused("Without {number}, two invoices would have the same number. Please put it in, such as " + Initial.Text + "."),
            1 => Outcome.Done,
            _ => Refused("{number} stands in a pattern once."),
        };
    }

    /// <summary>The number of an invoice of this day.</summary>
    public string Write(DateOnly day, int count) => Placeholder().Replace(Text, match => match.Groups["name"].Value switch
    {
        "year" => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        "yy" => (day.Year % 100).ToString("00", CultureInfo.InvariantCulture),
        "month" => day.Month.ToString("00", CultureInfo.InvariantCulture),
        var name => count.ToString(name == Number ? "D" : $"D{name[^1]}", CultureInfo.InvariantCulture),
    });

    private static Outcome Refused(string sentence) => Outcome.Refused(sentence, Field);

    private static bool IsKnown(string name) => name is "year" or "yy" or "month" || IsCount(name);

    private static bool IsCount(string name) => Count().IsMatch(name);

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\Anumber(:[1-9])?\z")]
    private static partial Regex Count();
}
