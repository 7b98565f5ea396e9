namespace Benchmarks;

/// <summary>How large a run is to be; only the media benchmark can be made smaller or longer.</summary>
/// <param name="Set">Photographs of the reference set.</param>
/// <param name="Photos">Photographs uploaded in all: beyond the set, again into further galleries.</param>
internal sealed record BenchOptions(int Set, int Photos)
{
    public const int WholeSet = 200;

    /// <summary>Takes <c>--set N</c> and <c>--photos N</c> out of the command line; the rest are names of benchmarks.</summary>
    public static (BenchOptions Options, string[] Names) Parse(string[] args)
    {
        var (set, photos, names) = (WholeSet, 0, new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is not ("--set" or "--photos"))
                names.Add(args[i]);
            else if (i + 1 == args.Length || !int.TryParse(args[i + 1], out var number) || number < 1)
                throw new ArgumentException($"{args[i]} needs a number of photographs, such as {args[i]} 40.");
            else if (args[i++] == "--set")
                set = number;
            else
                photos = number;
        }

        return (new BenchOptions(set, Math.Max(set, photos)), [.. names]);
    }
}
