using System.ComponentModel;
using System.Runtime.InteropServices;

namespace BuildingBlocks.Storage.FileSystem;

/// <summary>What .NET does not offer: links that never replace, and flushing a directory.</summary>
internal static partial class PosixCalls
{
    private const int FileExists = 17;
    private const int OtherFileSystem = 18;
    private const int NotPermitted = 1;
    private const int ReadOnly = 0;
    private static readonly int NotSupported = OperatingSystem.IsMacOS() ? 45 : 95;

    public enum Linked
    {
        Yes,
        Taken,
        OtherFileSystem,
        NotSupported,
    }

    /// <summary>Gives the file a second name, atomically, and never in place of another file.</summary>
    public static Linked Link(string path, string name)
    {
        if (link(path, name) == 0)
            return Linked.Yes;

        var error = Marshal.GetLastPInvokeError();
        return error == FileExists ? Linked.Taken
            : error == OtherFileSystem ? Linked.OtherFileSystem
            : error == NotPermitted || error == NotSupported ? Linked.NotSupported
            : throw new IOException($"{path} could not become {name}: {Marshal.GetPInvokeErrorMessage(error)}.", new Win32Exception(error));
    }

    /// <summary>Makes new names in the directory survive a power cut.</summary>
    public static void FlushDirectory(string path)
    {
        var descriptor = open(path, ReadOnly);
        if (descriptor < 0)
            throw Failed(path);

        try
        {
            if (fsync(descriptor) != 0)
                throw Failed(path);
        }
        finally
        {
            _ = close(descriptor);
        }
    }

    private static IOException Failed(string path)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException($"{path} could not be flushed: {Marshal.GetPInvokeErrorMessage(error)}.", new Win32Exception(error));
    }

#pragma warning disable IDE1006 // the C library's names
    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int link(string path, string name);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int fsync(int descriptor);

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int close(int descriptor);
#pragma warning restore IDE1006
}
