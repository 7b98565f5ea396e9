using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Benchmarks.Serving;

internal sealed partial class PageBenchmark : IBenchmark
{
    private const int Photos = 1_000;
    private const int Rounds = 200;

    public string Name => "page";

    public string Subject => "the page of a gallery of 1,000 photos, for a visitor who came by its link";

    public async Task Run(Report report)
    {
        await using var product = await ProductOnLoopback.WithGallery(Photos, 480, 320);
        using var visitor = await product.Visitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        await Measure(visitor, product.Page, new(), new());

        var (firstByte, whole) = (new Samples(), new Samples());
        var length = await Measure(visitor, product.Page, firstByte, whole);
        report.Below("first byte, median", firstByte.Median, 20, "ms");
        report.Below("whole page, median", whole.Median, 20, "ms");
        report.Add("whole page, 95 %", Report.Words(whole.NinetyFifth, "ms"));
        report.Below("whole page, compressed", length / 1e3, 60, "KB");
        await AddTheRest(report, visitor, product.Page);
    }

    private static async Task<long> Measure(HttpClient visitor, Uri page, Samples firstByte, Samples whole)
    {
        var length = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            using var answer = await visitor.GetAsync(page, HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            await using var body = await answer.Content.ReadAsStreamAsync();
            var buffer = new byte[64 * 1024];
            length = await body.ReadAsync(buffer);
            firstByte.Add(clock.Elapsed);
            int read;
            while ((read = await body.ReadAsync(buffer)) > 0)
                length += read;
            whole.Add(clock.Elapsed);
        }

        return length;
    }

    // The tiles that a page fetches while it is scrolled.
    private static async Task AddTheRest(Report report, HttpClient visitor, Uri page)
    {
        using var plain = new HttpRequestMessage(HttpMethod.Get, page);
        plain.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        using var answer = await visitor.SendAsync(plain);
        var html = await answer.Content.ReadAsStringAsync();
        report.Add("whole page, not compressed", Report.Words(html.Length / 1e3, "KB"));
        report.Add("tiles in it", Tile().Count(html).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("<img[^>]+/media/")]
    private static partial Regex Tile();
}
