namespace Benchmarks;

/// <summary>How large a run is to be: of the media benchmark, which can also do a part of its work, and of the log's.</summary>
/// <param name="Set">Photographs of the reference set.</param>
/// <param name="Photos">Photographs uploaded in all: beyond the set, again into further galleries.</param>
/// <param name="Parts">The parts to do; all where none is named.</param>
internal sealed record BenchOptions(int Set, int Photos, IReadOnlyCollection<string> Parts)
{
    public const int WholeSet = 200;

    /// <summary>Entries of the activity benchmark's log.</summary>
    public int Entries { get; private init; } = 1_000_000;

    public const string Sqlite = "sqlite";
    public const string Postgres = "postgresql";

    /// <summary>The databases that the activity benchmark asks.</summary>
    public IReadOnlyCollection<string> Databases { get; private init; } = [Sqlite, Postgres];

    /// <summary>The media benchmark's parts, in their order.</summary>
    public static IReadOnlyList<string> AllParts { get; } = ["upload", "visitor", "tiles", "zip", "screens", "many"];

    /// <summary>Takes <c>--set N</c>, <c>--photos N</c>, <c>--entries N</c>, <c>--database NAME</c> and <c>--only PART,PART</c> out of the command line; the rest are names of benchmarks.</summary>
    public static (BenchOptions Options, string[] Names) Parse(string[] args)
    {
        var (options, names) = (new BenchOptions(WholeSet, 0, AllParts), new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is not ("--set" or "--photos" or "--only" or "--entries" or "--database"))
                names.Add(args[i]);
            else
                options = options.With(args[i], args.ElementAtOrDefault(++i));
        }

        return (options with { Photos = Math.Max(options.Set, options.Photos) }, [.. names]);
    }

    private BenchOptions With(string option, string? value) => option switch
    {
        "--set" => this with { Set = Number(option, value) },
        "--entries" => this with { Entries = Number(option, value) },
        "--database" => this with { Databases = value is Sqlite or Postgres ? [value] : throw new ArgumentException($"{option} needs {Sqlite} or {Postgres}.") },
        "--photos" => this with { Photos = Number(option, value) },
        _ => this with { Parts = Named(option, value) },
    };

    private static int Number(string option, string? value) =>
        int.TryParse(value, out var number) && number > 0 ? number : throw new ArgumentException($"{option} needs a whole number, such as {option} 40.");

    private static string[] Named(string option, string? value)
    {
        var parts = (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 0 && parts.All(AllParts.Contains) ? parts : throw new ArgumentException($"{option} needs parts of the media benchmark: {string.Join(", ", AllParts)}.");
    }
}
