namespace BuildingBlocks.Storage;

/// <summary>
/// While somebody holds it, in this process or another one, blobs are not deleted: a copy of the database and the blobs it speaks of can then be taken one
/// after the other. It ends with the process that took it, however that ends.
/// </summary>
public sealed class BlobHold(string? folder)
{
    /// <summary>Whether somebody holds it.</summary>
    public bool IsTaken
    {
        get
        {
            if (Path is not { } path || !File.Exists(path))
                return false;

            try
            {
                using (File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                    return false;
            }
            catch (FileNotFoundException)
            {
                return false;
            }
            catch (IOException)
            {
                return true;
            }
        }
    }

    private string? Path => folder is null ? null : System.IO.Path.Combine(folder, "held");

    /// <summary>Holds it until disposed; null when somebody else does.</summary>
    public IDisposable? Take()
    {
        var path = Path ?? throw new InvalidOperationException("Only files can be held.");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
