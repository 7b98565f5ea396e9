namespace Benchmarks.Media;

/// <summary>Preview tiles a second with a visitor's cookie, and nginx with the very same files.</summary>
internal sealed class TileRates(Report report, HostUnderTest host, MediaVisitor visitor)
{
    private const string What = "cached tiles a second, access checked, 8 connections";
    private const int Seconds = 5;
    private const double Share = 0.25;

    public async Task Measure(int rounds)
    {
        if (!Wrk.IsThere)
        {
            report.NotMeasured(What, "wrk is missing (Debian: apt-get install wrk)");
            return;
        }

        using var folder = new ScratchFolder();
        var tiles = await visitor.Tiles();
        report.Add("a tile", Report.Words(tiles.Average(tile => new FileInfo(FileOf(tile)).Length) / 1e3, "KB"));
        await using var nginx = Nginx.IsThere ? await Nginx.Serve(host.Previews) : null;
        await Wrk.Rate(host.Address, tiles, visitor.Cookie, folder, Seconds);
        var (ours, theirs) = (new Samples(), new Samples());
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(await Wrk.Rate(host.Address, tiles, visitor.Cookie, folder, Seconds));
            if (nginx is not null)
                theirs.Add(await Wrk.Rate(nginx.Address, tiles.Select(tile => $"/{Path.GetRelativePath(host.Previews, FileOf(tile))}"), null, folder, Seconds));
        }

        report.AtLeast(What, ours.Median, 10_000, "tiles/s");
        if (nginx is null)
            report.NotMeasured("a quarter of nginx with the same files", "nginx is missing (Debian: apt-get install nginx-light)");
        else
            report.AtLeast($"a quarter of nginx with the same files, unchecked ({Report.Words(theirs.Median, "tiles/s")})", ours.Median, theirs.Median * Share, "tiles/s");
    }

    // The version in an address is the beginning of the file's name.
    private string FileOf(string tile)
    {
        var version = tile.Split('/')[4];
        return Directory.EnumerateFiles(Path.Combine(host.Previews, version[..2]), $"{version}*-400.webp").Single();
    }
}
