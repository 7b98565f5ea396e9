namespace BuildingBlocks.Storage.Tests;

/// <summary>Takes long, so it runs when asked for: ./dev soak.</summary>
internal sealed class SoakFactAttribute : FactAttribute
{
    public SoakFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("GALLERY_SOAK") != "1")
            Skip = "Runs with ./dev soak.";
    }
}
