using System.Text.RegularExpressions;

namespace Host.Tests.Languages;

/// <summary>Nothing that a client reads is said past the localizer.</summary>
public sealed partial class BareWordsTests
{
    [Fact]
    public void Views_say_everything_in_the_readers_language() =>
        Sources.Views.SelectMany(path => Razor.BareWords(File.ReadAllText(path)).Select(words => $"{Sources.Name(path)}: {words}")).ShouldBeEmpty("Put it through T[\"…\"] (decision 39).");

    [Fact]
    public void The_code_beside_views_does_so_too() =>
        Sources.Code.SelectMany(path => Sentence().Matches(SaidInCode().Replace(File.ReadAllText(path), "")).Select(words => $"{Sources.Name(path)}: {words.Value}"))
            .ShouldBeEmpty("Put it through t[\"…\"] (decision 39).");

    [Fact]
    public void Scripts_say_everything_in_the_readers_language() =>
        Sources.Scripts.SelectMany(path => ScriptWords().Matches(SaidInScript().Replace(ScriptComment().Replace(File.ReadAllText(path), ""), ""))
            .Where(words => !IsOfTheWeb(words.Value)).Select(words => $"{Sources.Name(path)}: {words.Value}")).ShouldBeEmpty("Put it through say('…') (decision 39).");

    [Theory]
    [InlineData("<p>Hello</p>")]
    [InlineData("<p>Hello @Model.Name</p>")]
    [InlineData("<p>@T[\"Hello\"] you</p>")]
    [InlineData("<a aria-label=\"Next photo\"></a>")]
    [InlineData("<field for=\"Form.Name\" label=\"Your name\" />")]
    [InlineData("@if (Model.Is(\"x\")) {<i>there</i>} else {<b>@(\"\")</b>}")]
    [InlineData("@{\n  ViewData[\"Title\"] = \"No download\";\n}")]
    [InlineData("<p>@(Model.IsOne ? \"One photo\" : \"\")</p>")]
    [InlineData("<p>@(Model.IsOne ? $\"Photo {Model.Name}\" : \"\")</p>")]
    public void Words_past_the_localizer_are_found(string view) => Razor.BareWords(view).ShouldNotBeEmpty();

    [Theory]
    [InlineData("<p class=\"Big\">@T[\"Hello {0}\", Model.Name]</p>")]
    [InlineData("@if (Model.Is(\"x\")) {<i>@T[\"there\"]</i>} else {<b></b>}")]
    [InlineData("@foreach (var one in Model.All)\n{\n  var two = one;\n  <p>@two · 3&nbsp;/ @one?.Length</p>\n}\nelse if (Model.Is)\n{\n}")]
    [InlineData("<p>@T.Count(Model.Count, \"One photo\", \"{0} photos\")</p>")]
    [InlineData("@{\n  ViewData[\"Title\"] = T[\"No download\"].Value;\n  ViewData[\"Face\"] = \"with-bar\";\n}")]
    public void What_goes_through_it_is_not(string view) => Razor.BareWords(view).ShouldBeEmpty();

    // Names of keys, elements, headers, methods and errors.
    private static bool IsOfTheWeb(string literal) => WebName().IsMatch(literal.Trim('\'', '"', '`'));

    [GeneratedRegex(@"\b[tT](?:\.Count\([^""]*|\[)""(?:[^""\\]|\\.)*""(?:,\s*""(?:[^""\\]|\\.)*"")?|ErrorMessage = ""[^""]*""|Refused\(""(?:[^""\\]|\\.)*""|Refuse\(""(?:[^""\\]|\\.)*""")]
    private static partial Regex SaidInCode();

    [GeneratedRegex(@"\$?""[A-Z][a-z]+ [^""]*""")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bsay(?:With|Count)?\((?:[^'()]*(?:\([^()]*\))?[^'()]*,\s*)?'(?:[^'\\]|\\.)*'(?:,\s*'(?:[^'\\]|\\.)*')?")]
    private static partial Regex SaidInScript();

    [GeneratedRegex(@"(['""`])[A-Z][a-zA-Z]*\b(?:(?!\1)[^\n])*\1")]
    private static partial Regex ScriptWords();

    [GeneratedRegex("^(Escape|POST|VIDEO|Accept|X-Requested-With|XMLHttpRequest|Content-[A-Z][a-z]+|RequestVerificationToken|Macintosh|[A-Z][a-z]+(?:[A-Z][a-z]+)+Error|AbortError)$")]
    private static partial Regex WebName();

    [GeneratedRegex(@"^\s*(?://|/?\*).*$", RegexOptions.Multiline)]
    private static partial Regex ScriptComment();
}
