namespace Architecture.Tests;

public class RuleTests
{
    private static readonly Dictionary<string, Rule> Rules =
        HexagonRules.All.Concat(ModuleRules.All).Concat(ShapeRules.All).ToDictionary(rule => rule.Sentence);

    // Read from files rather than from types, so their breaches are planted as files.
    private static readonly string[] OnFiles = ["A file is named for the first type in it.", "Files stay short enough to be read."];

    public static TheoryData<string> Sentences => [.. Rules.Keys];

    public static TheoryData<string> SentencesOnTypes => [.. Rules.Keys.Except(OnFiles)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Holds(string sentence) => Rules[sentence].Holds(Codebase.Real);

    [Theory]
    [MemberData(nameof(SentencesOnTypes))]
    public void Bites(string sentence) => Rules[sentence].Breaches(Codebase.Planted).ShouldNotBeEmpty($"The breach planted for this rule went unseen: {sentence}");

    [Fact]
    public void A_misnamed_file_is_seen()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.cs");
        File.WriteAllText(file, "namespace Anything;\n\npublic sealed record Other;\n");

        var complaint = ShapeRules.Misnamed(file);

        File.Delete(file);
        complaint.ShouldNotBeNull().ShouldEndWith("begins with Other.");
    }

    [Fact]
    public void A_rule_with_nothing_to_look_at_fails() =>
        Should.Throw<ShouldAssertException>(() => Rules["The domain knows nothing but itself."].Holds(new Codebase([], [])));
}
