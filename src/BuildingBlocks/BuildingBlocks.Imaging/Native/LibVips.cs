using System.Runtime.InteropServices;

namespace BuildingBlocks.Imaging.Native;

/// <summary>
/// The functions of libvips and GObject that are used. None of them is variadic: a variadic C function can't be called portably,
/// so operations are built as GObjects (<see cref="VipsOperation"/>).
/// </summary>
internal static partial class LibVips
{
    internal const string Library = "vips";

    [LibraryImport(Library, EntryPoint = "vips_init", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Init(string program);

    [LibraryImport(Library, EntryPoint = "vips_version")]
    internal static partial int Version(int part);

    [LibraryImport(Library, EntryPoint = "vips_concurrency_set")]
    internal static partial void SetConcurrency(int threads);

    [LibraryImport(Library, EntryPoint = "vips_cache_set_max")]
    internal static partial void SetCacheMax(int operations);

    [LibraryImport(Library, EntryPoint = "vips_operation_block_set", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void BlockOperation(string name, [MarshalAs(UnmanagedType.Bool)] bool blocked);

    [LibraryImport(Library, EntryPoint = "vips_tracked_get_mem")]
    internal static partial nuint TrackedMemory();

    [LibraryImport(Library, EntryPoint = "vips_tracked_get_allocs")]
    internal static partial int TrackedAllocations();

    [LibraryImport(Library, EntryPoint = "vips_tracked_get_files")]
    internal static partial int TrackedFiles();

    [LibraryImport(Library, EntryPoint = "vips_error_buffer")]
    internal static partial nint ErrorBuffer();

    [LibraryImport(Library, EntryPoint = "vips_error_clear")]
    internal static partial void ClearError();

    [LibraryImport(Library, EntryPoint = "vips_operation_new", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint NewOperation(string name);

    [LibraryImport(Library, EntryPoint = "vips_cache_operation_build")]
    internal static partial nint BuildOperation(VipsOperation operation);

    [LibraryImport(Library, EntryPoint = "vips_object_unref_outputs")]
    internal static partial void UnrefOutputs(nint operation);

    [LibraryImport(Library, EntryPoint = "vips_image_get_type")]
    internal static partial nuint ImageType();

    [LibraryImport(Library, EntryPoint = "vips_image_get_width")]
    internal static partial int Width(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_height")]
    internal static partial int Height(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_orientation")]
    internal static partial int Orientation(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_n_pages")]
    internal static partial int Pages(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_format")]
    internal static partial int BandFormat(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_interpretation")]
    internal static partial int Interpretation(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_hasalpha")]
    internal static partial int HasAlpha(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_copy_memory")]
    internal static partial nint CopyMemory(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_typeof", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nuint FieldType(VipsImage image, string name);

    [LibraryImport(Library, EntryPoint = "vips_image_get_as_string", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int FieldAsString(VipsImage image, string name, out nint text);

    [LibraryImport(Library, EntryPoint = "vips_image_get_blob", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int FieldBlob(VipsImage image, string name, out nint data, out nuint length);

    [LibraryImport(Library, EntryPoint = "vips_image_set_blob_copy", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetFieldBlob(VipsImage image, string name, [In] byte[] data, nuint length);

    [LibraryImport(Library, EntryPoint = "vips_image_set_int", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetFieldInt(VipsImage image, string name, int value);

    [LibraryImport(Library, EntryPoint = "vips_blob_get")]
    internal static partial nint BlobData(nint blob, out nuint length);

    [LibraryImport(Library, EntryPoint = "g_free")]
    internal static partial void Free(nint memory);

    [LibraryImport(Library, EntryPoint = "g_object_unref")]
    internal static partial void Unref(nint instance);

    [LibraryImport(Library, EntryPoint = "g_object_set_property", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetProperty(VipsOperation instance, string name, in GValue value);

    [LibraryImport(Library, EntryPoint = "g_object_get_property", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void GetProperty(VipsOperation instance, string name, ref GValue value);

    [LibraryImport(Library, EntryPoint = "g_type_from_name", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nuint TypeFromName(string name);

    [LibraryImport(Library, EntryPoint = "g_value_init")]
    internal static partial nint InitValue(ref GValue value, nuint type);

    [LibraryImport(Library, EntryPoint = "g_value_unset")]
    internal static partial void UnsetValue(ref GValue value);

    [LibraryImport(Library, EntryPoint = "g_value_set_boolean")]
    internal static partial void SetBoolean(ref GValue value, int flag);

    [LibraryImport(Library, EntryPoint = "g_value_set_int")]
    internal static partial void SetInt(ref GValue value, int number);

    [LibraryImport(Library, EntryPoint = "g_value_set_double")]
    internal static partial void SetDouble(ref GValue value, double number);

    [LibraryImport(Library, EntryPoint = "g_value_set_string", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetString(ref GValue value, string text);

    [LibraryImport(Library, EntryPoint = "g_value_set_object")]
    internal static partial void SetObject(ref GValue value, VipsImage instance);

    [LibraryImport(Library, EntryPoint = "g_value_dup_object")]
    internal static partial nint DuplicateObject(in GValue value);

    [LibraryImport(Library, EntryPoint = "g_value_get_boxed")]
    internal static partial nint Boxed(in GValue value);
}
