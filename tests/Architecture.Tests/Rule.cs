namespace Architecture.Tests;

/// <summary>A sentence about the code, the things it speaks of, and what is wrong with one of them (null: nothing).</summary>
internal sealed record Rule(string Sentence, Func<Codebase, IEnumerable<object>> About, Func<Codebase, object, string?> Wrong)
{
    public static Rule OnTypes(string sentence, Func<Codebase, IEnumerable<CodeType>> about, Func<Codebase, CodeType, string?> wrong) =>
        new(sentence, about, (code, thing) => wrong(code, (CodeType)thing));

    /// <summary>Fails on a breach, and when there was nothing to look at: a rule that watches nothing protects nothing.</summary>
    public void Holds(Codebase code)
    {
        var things = About(code).ToList();
        things.ShouldNotBeEmpty($"Nothing to look at for: {Sentence}");

        var breaches = Breaches(code, things);
        breaches.ShouldBeEmpty($"{Sentence}\n{string.Join('\n', breaches)}\n");
    }

    public IReadOnlyList<string> Breaches(Codebase code) => Breaches(code, About(code));

    private List<string> Breaches(Codebase code, IEnumerable<object> things) => [.. things.Select(thing => Wrong(code, thing)).OfType<string>()];
}
