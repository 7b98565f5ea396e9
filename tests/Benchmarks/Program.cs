using Benchmarks;
using Benchmarks.Activities;
using Benchmarks.Documents;
using Benchmarks.Marks;
using Benchmarks.Media;
using Benchmarks.Messages;
using Benchmarks.Quality;
using Benchmarks.Resizes;
using Benchmarks.Serving;
using Benchmarks.Zip;
using BuildingBlocks.Imaging.Workers;

if (ImageWorker.IsWanted(args))
    return ImageWorker.Run(args);

BenchOptions options;
string[] names;
try
{
    (options, names) = BenchOptions.Parse(args);
}
catch (ArgumentException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

// A folder is no name but what a benchmark is to work on.
var folder = names.FirstOrDefault(Directory.Exists);
names = [.. names.Where(name => name != folder)];
IBenchmark[] all =
[
    new MessagesBenchmark(), new ResizesBenchmark(), new QualityBenchmark(folder), new MarksBenchmark(), new PageBenchmark(), new ZipBenchmark(), new DocumentsBenchmark(), new StartBenchmark(), new UploadBenchmark(), new ActivityBenchmark(options.Entries, options.Databases), new MediaBenchmark(options),
];
var unknown = names.Except(all.Select(benchmark => benchmark.Name)).ToArray();
if (unknown.Length > 0)
{
    await Console.Error.WriteLineAsync($"There is no benchmark '{unknown[0]}'. There are: {string.Join(", ", all.Select(benchmark => benchmark.Name))}.");
    return 2;
}

#if DEBUG
await Console.Error.WriteLineAsync("This is a debug build: its figures say little. ./dev bench makes a release build.");
#endif

foreach (var benchmark in all.Where(benchmark => names.Length == 0 || names.Contains(benchmark.Name)))
{
    var report = new Report(benchmark);
    await benchmark.Run(report);
    await Console.Out.WriteLineAsync(report.ToString());
}

return 0;
