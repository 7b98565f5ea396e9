using System.Runtime.InteropServices;

namespace BuildingBlocks.Imaging.Native;

/// <summary>One operation of libvips: named, given its properties, run, asked for its output.</summary>
internal sealed class VipsOperation : SafeHandle
{
    private VipsOperation(nint handle) : base(0, ownsHandle: true) => SetHandle(handle);

    public override bool IsInvalid => handle == 0;

    internal static VipsOperation Named(string name) => new(VipsException.ThrowIfNull(LibVips.NewOperation(name)));

    internal VipsOperation With(string property, bool flag)
    {
        var value = GValue.Of(GValue.Boolean);
        LibVips.SetBoolean(ref value, flag ? 1 : 0);
        return Set(property, ref value);
    }

    /// <summary>Also for enumerations and flags: GObject converts numbers to them.</summary>
    internal VipsOperation With(string property, int number)
    {
        var value = GValue.Of(GValue.Int);
        LibVips.SetInt(ref value, number);
        return Set(property, ref value);
    }

    /// <summary>Also for arrays of one number: libvips converts.</summary>
    internal VipsOperation With(string property, double number)
    {
        var value = GValue.Of(GValue.Double);
        LibVips.SetDouble(ref value, number);
        return Set(property, ref value);
    }

    internal VipsOperation With(string property, string text)
    {
        var value = GValue.Of(GValue.String);
        LibVips.SetString(ref value, text);
        return Set(property, ref value);
    }

    internal VipsOperation With(string property, VipsImage image)
    {
        var value = GValue.Of(LibVips.ImageType());
        LibVips.SetObject(ref value, image);
        return Set(property, ref value);
    }

    /// <summary>Runs the operation for the image it makes, and gives the operation back.</summary>
    internal VipsImage ToImage()
    {
        using (this)
        {
            Run();
            var value = GValue.Of(LibVips.ImageType());
            LibVips.GetProperty(this, "out", ref value);
            var image = new VipsImage(LibVips.DuplicateObject(value));
            LibVips.UnsetValue(ref value);
            return image;
        }
    }

    /// <summary>Runs the operation for the bytes it makes, and gives the operation back.</summary>
    internal unsafe byte[] ToBytes()
    {
        using (this)
        {
            Run();
            var value = GValue.Of(LibVips.TypeFromName("VipsBlob"));
            LibVips.GetProperty(this, "buffer", ref value);
            var data = LibVips.BlobData(LibVips.Boxed(value), out var length);
            var bytes = new ReadOnlySpan<byte>((void*)data, checked((int)length)).ToArray();
            LibVips.UnsetValue(ref value);
            return bytes;
        }
    }

    /// <summary>Runs the operation for its effect, such as a file, and gives the operation back.</summary>
    internal void ToEffect()
    {
        using (this)
            Run();
    }

    private VipsOperation Set(string property, ref GValue value)
    {
        LibVips.SetProperty(this, property, value);
        LibVips.UnsetValue(ref value);
        return this;
    }

    // The built operation may be another object than the one that was built; its outputs hold references of their own.
    private void Run()
    {
        var built = VipsException.ThrowIfNull(LibVips.BuildOperation(this));
        LibVips.Unref(handle);
        SetHandle(built);
    }

    protected override bool ReleaseHandle()
    {
        LibVips.UnrefOutputs(handle);
        LibVips.Unref(handle);
        return true;
    }
}
