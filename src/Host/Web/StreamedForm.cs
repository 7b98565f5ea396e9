using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Host.Web;

/// <summary>
/// A form with one file, however large, that is read while it arrives: the framework would keep all of it in a temporary file first. The token against forgery stands before
/// the file, and is checked before a byte of that is read.
/// </summary>
/// <param name="IsGenuine">Whether it is a form of our own.</param>
/// <param name="FileName">As the sender calls the file.</param>
/// <param name="Content">The file; null where none was chosen.</param>
internal sealed record StreamedForm(bool IsGenuine, string FileName, Stream? Content)
{
    private const int MostFields = 16;
    private const int LongestValue = 4096;

    public static async Task<StreamedForm> Read(HttpContext context, CancellationToken ct)
    {
        try
        {
            var file = BoundaryOf(context.Request) is { } boundary ? await ReadFields(context.Request, boundary, ct) : null;
            return new StreamedForm(await IsOurs(context), file?.FileName ?? "", file?.FileStream);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return new StreamedForm(false, "", null); // not written by a browser, or broken off
        }
    }

    private static Task<bool> IsOurs(HttpContext context) => context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == "multipart/form-data" && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary
            ? boundary.ToString() : null;

    private static async Task<FileMultipartSection?> ReadFields(HttpRequest request, string boundary, CancellationToken ct)
    {
        var fields = new Dictionary<string, StringValues>();
        var reader = new MultipartReader(boundary, request.Body);
        FileMultipartSection? file = null;
        while (file is null && fields.Count < MostFields && await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.AsFormDataSection() is { } field)
                fields[field.Name] = await ReadValue(section.Body, ct);
            else if (section.AsFileSection() is { FileName.Length: > 0 } sent)
                file = sent;
        }

        request.Form = new FormCollection(fields);
        return file;
    }

    private static async Task<string> ReadValue(Stream body, CancellationToken ct)
    {
        using var text = new StreamReader(body, leaveOpen: true);
        var value = new char[LongestValue];
        return new string(value, 0, await text.ReadBlockAsync(value, ct));
    }
}

/// <summary>Keeps the framework from reading a form that is streamed.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReadsItsFormAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
