namespace BuildingBlocks.Storage.Tests.Measuring;

/// <summary>A goal in figures, which holds on a quiet machine in a release build: runs when GALLERY_MEASURE is set.</summary>
internal sealed class MeasuredFactAttribute : FactAttribute
{
    public MeasuredFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("GALLERY_MEASURE") is null)
            Skip = "Measured with GALLERY_MEASURE=1 dotnet test -c Release.";
    }
}
