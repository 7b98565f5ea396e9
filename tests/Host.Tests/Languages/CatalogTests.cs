using System.Text.Json;
using System.Text.RegularExpressions;
using Host.Languages;

namespace Host.Tests.Languages;

/// <summary>Every language says everything that English says, and nothing else.</summary>
public sealed partial class CatalogTests
{
    private static readonly Dictionary<string, bool> OfServer = Merge();

    public static TheoryData<string> Codes => [.. Language.All.Where(language => language != Language.English).Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_has_a_translation(string code)
    {
        var (pages, scripts) = Read(code);

        OfServer.Keys.Where(sentence => !pages.ContainsKey(sentence) && !scripts.ContainsKey(sentence)).ShouldBeEmpty($"Add them to Languages/Catalogs/{code}.json under \"pages\".");
        Sources.OfScripts.Keys.Where(sentence => !scripts.ContainsKey(sentence)).ShouldBeEmpty($"Add them to Languages/Catalogs/{code}.json under \"scripts\".");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_translation_is_left_over(string code)
    {
        var (pages, scripts) = Read(code);

        pages.Keys.Where(sentence => !OfServer.ContainsKey(sentence)).ShouldBeEmpty($"No page says this any more; take it out of Languages/Catalogs/{code}.json.");
        scripts.Keys.Where(sentence => !Sources.OfScripts.ContainsKey(sentence)).ShouldBeEmpty($"No script says this any more; take it out of Languages/Catalogs/{code}.json or put it under \"pages\".");
        pages.Keys.Intersect(scripts.Keys).ShouldBeEmpty("What pages and scripts both say stands under \"scripts\" alone.");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_translation_has_the_same_places_for_values_and_the_same_elements(string code) =>
        All(code).SelectMany(entry => entry.Value.Where(form => !Fits(entry.Key, form.Key, form.Value)).Select(form => $"{entry.Key} ({form.Key}): {form.Value}")).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_counts_has_every_plural_form_of_its_language(string code)
    {
        var forms = Enumerable.Range(0, 200).Select(Language.Find(code)!.FormOf).ToHashSet();

        All(code).Where(entry => !entry.Value.Keys.ToHashSet().SetEquals(Counts(entry.Key) ? forms : ["other"])).Select(entry => entry.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_translation_says_something_and_ends_as_the_sentence_does(string code) =>
        All(code).SelectMany(entry => entry.Value.Values.Where(text => text.Length == 0 || text != text.Trim() || EndOf(entry.Key) != EndOf(text)).Select(text => $"{entry.Key}: {text}")).ShouldBeEmpty();

    [Fact]
    public void The_sources_are_read()
    {
        OfServer.Count.ShouldBeGreaterThan(150);
        Sources.OfScripts.Count.ShouldBeGreaterThan(50);
        Sources.OfUseCases.ShouldContain("“{0}” is not an e-mail address. Please write it like name@example.com.");
    }

    private static Dictionary<string, bool> Merge()
    {
        var all = Sources.OfPages.ToDictionary();
        foreach (var sentence in Sources.OfUseCases)
            all.TryAdd(sentence, false);
        return all;
    }

    private static bool Counts(string sentence) => OfServer.GetValueOrDefault(sentence) || Sources.OfScripts.GetValueOrDefault(sentence);

    // One and two may be words; figures stand in the form for all other counts.
    private static bool Fits(string sentence, string form, string text)
    {
        var (wanted, found) = (Places(sentence), Places(text));
        if (form != "other" || (Counts(sentence) && !wanted.Contains("{0}")))
            (wanted, found) = ([.. wanted.Where(place => place != "{0}")], [.. found.Where(place => place != "{0}")]);
        return wanted.SetEquals(found) && Elements(sentence).SequenceEqual(Elements(text));
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Value)];

    private static IEnumerable<string> Elements(string text) => Element().Matches(text).Select(element => element.Value).Order(StringComparer.Ordinal);

    private static char? EndOf(string text) => text[^1] is '.' or '!' or '?' or ':' or '…' ? text[^1] : null;

    private static IEnumerable<KeyValuePair<string, Dictionary<string, string>>> All(string code) => Read(code) is var (pages, scripts) ? pages.Concat(scripts) : [];

    private static (Dictionary<string, Dictionary<string, string>> Pages, Dictionary<string, Dictionary<string, string>> Scripts) Read(string code)
    {
        using var file = typeof(Catalog).Assembly.GetManifestResourceStream($"Host.Languages.Catalogs.{code}.json").ShouldNotBeNull();
        using var document = JsonDocument.Parse(file, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return (Section(document, "pages"), Section(document, "scripts"));
    }

    private static Dictionary<string, Dictionary<string, string>> Section(JsonDocument document, string name) =>
        document.RootElement.GetProperty(name).EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.ValueKind == JsonValueKind.Object
            ? entry.Value.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!)
            : new Dictionary<string, string> { ["other"] = entry.Value.GetString()! });

    [GeneratedRegex(@"\{\d(:[^}]*)?\}")]
    private static partial Regex Place();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Element();
}
