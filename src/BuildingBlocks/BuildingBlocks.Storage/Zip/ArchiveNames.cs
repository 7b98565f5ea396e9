namespace BuildingBlocks.Storage.Zip;

/// <summary>
/// Gives the files of one archive names that can be unpacked on Windows, macOS and Linux and do not overwrite each other there: forbidden
/// characters become "_", and of equal names (also when only case or the writing of an umlaut differs) the later get " (2)", " (3)" …
/// The same names in the same order always come out the same.
/// </summary>
public sealed class ArchiveNames
{
    private readonly Dictionary<string, string> _folders = [];
    private readonly HashSet<string> _taken = [];
    private readonly Dictionary<string, int> _lastNumber = [];

    /// <summary>The path of the next file.</summary>
    /// <param name="fileName">As the photographer's camera or computer called it.</param>
    /// <param name="folder">A scene's title, or null for the top of the archive.</param>
    public string Add(string fileName, string? folder = null)
    {
        var prefix = string.IsNullOrWhiteSpace(folder) ? "" : Folder(folder) + "/";
        return prefix + Free(prefix, SafeName.ForFile(fileName));
    }

    // Folders that a file system takes for the same are one folder here, in the spelling that came first.
    private string Folder(string title)
    {
        var name = SafeName.ForFolder(title);
        var key = SafeName.Key(name.Whole);
        if (!_folders.TryGetValue(key, out var folder))
            _folders[key] = folder = Free("", name);
        return folder;
    }

    private string Free(string prefix, SafeName name)
    {
        var key = SafeName.Key(prefix + name.Whole);
        if (_taken.Add(key))
            return name.Whole;

        for (var number = _lastNumber.GetValueOrDefault(key, 1) + 1; ; number++)
        {
            var numbered = name.Numbered(number);
            if (!_taken.Add(SafeName.Key(prefix + numbered)))
                continue;

            _lastNumber[key] = number;
            return numbered;
        }
    }
}
