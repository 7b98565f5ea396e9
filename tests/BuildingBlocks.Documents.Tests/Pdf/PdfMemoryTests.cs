using BuildingBlocks.Documents.Pdf;

namespace BuildingBlocks.Documents.Tests.Pdf;

[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;

[Collection(nameof(Undisturbed))]
public sealed class PdfMemoryTests
{
    private const int Looks = 5;

    [Fact]
    public async Task Four_times_the_rows_take_no_more_memory()
    {
        long few = await Held(5_000), many = await Held(20_000);

        few.ShouldBeLessThan(2_000_000);
        (many - few).ShouldBeLessThan(100_000);
    }

    // The most bytes that lived at any of the moments looked at, beyond those before.
    private static async Task<long> Held(int rows)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true), most = 0;
        await Write(Samples.Lines(rows).Select((line, i) =>
        {
            most = i % (rows / Looks) == rows / Looks - 1 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
            return line;
        }));
        return most - before;
    }

    private static async Task Write(IEnumerable<Samples.Line> lines)
    {
        await using var stream = new AsyncOnlyStream();
        PdfDocument document = PdfDocument.Create(stream, Samples.Settings);
        await document.Table(Samples.Journal, lines);
        await document.Finish();
    }
}
