using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;

namespace Host.Languages;

/// <summary>
/// The sentences of one language, read once from its file: under <c>pages</c> what the server says, under <c>scripts</c> what scripts say, which is sent
/// with every page. A key is the English sentence; of counted things it is the English plural, and the value has a text for each plural form.
/// </summary>
internal sealed class Catalog
{
    private static readonly ConcurrentDictionary<string, Catalog> Read = new();
    private static readonly FrozenDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _sentences;

    private Catalog(string code)
    {
        using var file = typeof(Catalog).Assembly.GetManifestResourceStream($"Host.Languages.Catalogs.{code}.json");
        if (file is null)
        {
            _sentences = FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;
            return;
        }

        using var document = JsonDocument.Parse(file);
        var sections = document.RootElement;
        _sentences = sections.GetProperty("pages").EnumerateObject().Concat(sections.GetProperty("scripts").EnumerateObject())
            .ToFrozenDictionary(entry => entry.Name, entry => Forms(entry.Value));
        Scripts = sections.GetProperty("scripts").GetRawText();
    }

    /// <summary>What scripts need, as JSON; null where the sentences in their sources are the right ones.</summary>
    public string? Scripts { get; }

    public static Catalog Of(Language language) => Read.GetOrAdd(language.Code, code => new Catalog(code));

    /// <summary>The sentence in this language; null where it has none.</summary>
    public string? Find(string sentence, string form = "other") =>
        _sentences.GetValueOrDefault(sentence, None) is { } forms && (forms.TryGetValue(form, out var text) || forms.TryGetValue("other", out text)) ? text : null;

    private static FrozenDictionary<string, string> Forms(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().ToFrozenDictionary(form => form.Name, form => form.Value.GetString()!)
        : new Dictionary<string, string> { ["other"] = value.GetString()! }.ToFrozenDictionary();
}
