namespace Settings.Contracts;

/// <summary>The studio's own facts, from an in-memory snapshot that is replaced at commit.</summary>
public interface IStudio
{
    /// <summary>The studio, or null before the first start's page was filled in.</summary>
    ValueTask<StudioFact?> Find(CancellationToken ct);
}
