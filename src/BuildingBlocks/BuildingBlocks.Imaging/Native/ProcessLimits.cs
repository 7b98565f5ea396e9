using System.Diagnostics;
using System.Runtime.InteropServices;

namespace BuildingBlocks.Imaging.Native;

/// <summary>What a worker takes from itself before it opens a stranger's file.</summary>
internal static partial class ProcessLimits
{
    private const int Data = 2;
    private const int Core = 4;

    /// <summary>
    /// Caps memory, and stands back behind whoever answers visitors and takes uploads where it is to. The cap counts private writable memory (RLIMIT_DATA), since the
    /// .NET runtime reserves far more address space than it uses; only Linux counts that way, elsewhere the worker's own report of its size has to do.
    /// </summary>
    internal static void Apply(long memory, bool standsBack)
    {
        if (standsBack)
        {
            using var self = Process.GetCurrentProcess();
            self.PriorityClass = ProcessPriorityClass.BelowNormal;
        }

        if (OperatingSystem.IsWindows())
            return;

        // A dump would hold a client's picture.
        Set(Core, 0);
        if (OperatingSystem.IsLinux())
            Set(Data, (ulong)memory);
    }

    private static void Set(int resource, ulong limit)
    {
        var both = new Limit { Soft = limit, Hard = limit };
        if (SetLimit(resource, both) != 0)
            throw new InvalidOperationException($"A limit of the worker could not be set (resource {resource}, error {Marshal.GetLastPInvokeError()}).");
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static partial int SetLimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        internal ulong Soft;
        internal ulong Hard;
    }
}
