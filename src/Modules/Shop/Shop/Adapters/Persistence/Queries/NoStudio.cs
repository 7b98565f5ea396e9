namespace Shop.Adapters.Persistence.Queries;

/// <summary>Before the studio was set up nothing is for sale.</summary>
internal static class NoStudio
{
    /// <summary>ISO 4217 for "no currency".</summary>
    public const string Currency = "XXX";
}
