using System.Globalization;
using System.Runtime.CompilerServices;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Sources;

/// <summary>A folder of the studio's machine, below a folder that is allowed. Links are followed as long as they stay below it; links to folders are not entered.</summary>
internal sealed class FolderSource : ISource
{
    private readonly string _folder;
    private readonly string _root;

    private FolderSource(string folder, string root) => (_folder, _root) = (folder, root);

    /// <summary>Why a folder can't be a source; null when it can.</summary>
    public static string? Check(string folder, SourceRules rules)
    {
        if (rules.Roots.Count == 0)
            return "Folders of the studio's machine are not open to galleries yet. Whoever runs it can start it with --sourceRoots and the folder that your photos are in.";
        if (!Path.IsPathFullyQualified(folder))
            return $"Please give the whole path of the folder, such as {Path.Combine(rules.Roots[0], "Anna and Ben")}.";

        return rules.Roots.Any(root => IsBelow(Path.GetFullPath(folder), root)) ? null : Outside(rules);
    }

    public static FolderSource Open(string folder, SourceRules rules)
    {
        if (Check(folder, rules) is { } refusal)
            throw new SourceException(refusal);
        if (RealPath.Of(folder) is not { } real || !Directory.Exists(real))
            throw new SourceException($"There is no folder {folder}. Please check its spelling, and whether its disk is connected.");

        // Also where the folder itself is a link, or one above it is.
        var root = rules.Roots.Select(RealPath.Of).FirstOrDefault(root => root is not null && RealPath.IsWithin(real, root)) ?? throw new SourceException(Outside(rules));
        var source = new FolderSource(real, root);
        source.Try(() => Directory.EnumerateFileSystemEntries(real).Any());
        return source;
    }

    public async IAsyncEnumerable<SourceFile> List([EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        var folders = new Stack<string>([_folder]);
        while (folders.TryPop(out var folder))
        {
            ct.ThrowIfCancellationRequested();
            var entries = Try(() => new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderByDescending(entry => entry.Name, StringComparer.Ordinal).ToList());
            foreach (var entry in entries)
            {
                if (entry is DirectoryInfo { LinkTarget: null })
                    folders.Push(entry.FullName);
                else if (entry is FileInfo && Look(PathOf(entry.FullName)) is { } file)
                    yield return file;
            }
        }
    }

    public Task<SourceFile?> Find(string path, CancellationToken ct) => Task.FromResult(Look(path));

    public Task<Stream?> Open(string path, CancellationToken ct)
    {
        if (Real(path) is not { } real)
            return Task.FromResult<Stream?>(null);

        return Task.FromResult(Try<Stream?>(() =>
        {
            try
            {
                return new FileStream(real, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
            }
            catch (FileNotFoundException)
            {
                return null;
            }
        }));
    }

    public void Dispose()
    {
    }

    private static bool IsBelow(string folder, string root) => RealPath.IsWithin(Path.TrimEndingDirectorySeparator(folder), Path.TrimEndingDirectorySeparator(root));

    private static string Outside(SourceRules rules) => $"This folder is not open to galleries. It has to be below {string.Join(" or ", rules.Roots)}.";

    private SourceFile? Look(string path) => !SourceFile.IsTaken(path) || Real(path) is not { } real ? null : Try(() =>
    {
        var file = new FileInfo(real);
        return file.Exists ? new SourceFile(path, file.Length, file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)) : null;
    });

    /// <summary>Null for what is not there, and for a link that leads out.</summary>
    private string? Real(string path)
    {
        var full = Path.GetFullPath(path.Replace('/', Path.DirectorySeparatorChar), _folder);
        if (!RealPath.IsWithin(full, _folder))
            return null;
        if (!Try(() => Directory.Exists(_folder)))
            throw Gone();

        return Try(() => RealPath.Of(full)) is { } real && RealPath.IsWithin(real, _root) && File.Exists(real) ? real : null;
    }

    private string PathOf(string full) => Path.GetRelativePath(_folder, full).Replace(Path.DirectorySeparatorChar, '/');

    private SourceException Gone() => new($"The folder {_folder} is not there any more. Please check whether its disk is connected, and try again.");

    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DirectoryNotFoundException gone)
        {
            throw new SourceException(Gone().Message, gone);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new SourceException($"The folder {_folder}, or something in it, may not be read by this program. Please give it the right to.", denied);
        }
        catch (IOException failed)
        {
            throw new SourceException($"The folder {_folder} could not be read: {failed.Message}", failed);
        }
    }
}
