using System.Text;
using Host.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;

namespace Host.Tests.Web;

public sealed class SentFileTests
{
    private const string Bytes = "0123456789";

    [Fact]
    public async Task The_whole_file_says_how_long_it_is_and_what_it_is_called()
    {
        var answer = await Ask("GET");

        answer.StatusCode.ShouldBe(200);
        answer.ContentLength.ShouldBe(10);
        answer.Headers.AcceptRanges.ToString().ShouldBe("bytes");
        answer.Headers.ETag.ToString().ShouldBe("\"cafe\"");
        answer.Headers.ContentDisposition.ToString().ShouldContain("filename*=UTF-8''Z%C3%BCrich%20%F0%9F%8C%89.jpg");
        Body(answer).ShouldBe(Bytes);
    }

    [Theory]
    [InlineData("bytes=0-3", "0123", "bytes 0-3/10")]
    [InlineData("bytes=4-", "456789", "bytes 4-9/10")]
    [InlineData("bytes=-3", "789", "bytes 7-9/10")]
    [InlineData("bytes=8-99", "89", "bytes 8-9/10")]
    [InlineData("bytes=-99", Bytes, null)]
    public async Task A_single_range_is_answered(string range, string wanted, string? contentRange)
    {
        var answer = await Ask("GET", ("Range", range));

        Body(answer).ShouldBe(wanted);
        answer.ContentLength.ShouldBe(wanted.Length);
        answer.StatusCode.ShouldBe(contentRange is null ? 200 : 206);
        answer.Headers.ContentRange.ToString().ShouldBe(contentRange ?? "");
    }

    [Theory]
    [InlineData("bytes=10-")]
    [InlineData("bytes=99-100")]
    [InlineData("bytes=-0")]
    public async Task A_range_beyond_the_end_cannot_be_satisfied(string range)
    {
        var answer = await Ask("GET", ("Range", range));

        answer.StatusCode.ShouldBe(416);
        answer.Headers.ContentRange.ToString().ShouldBe("bytes */10");
        Body(answer).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bytes=0-1,4-5")]
    [InlineData("pages=1-2")]
    public async Task Several_ranges_and_unknown_units_get_the_whole(string range)
    {
        var answer = await Ask("GET", ("Range", range));

        answer.StatusCode.ShouldBe(200);
        Body(answer).ShouldBe(Bytes);
    }

    [Theory]
    [InlineData("\"cafe\"", 206)]
    [InlineData("\"beef\"", 200)]
    [InlineData("W/\"cafe\"", 200)]
    [InlineData("Sat, 21 Nov 2026 20:00:00 GMT", 200)]
    public async Task A_download_goes_on_only_with_the_same_bytes(string ifRange, int status)
    {
        var answer = await Ask("GET", ("Range", "bytes=4-"), ("If-Range", ifRange));

        answer.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("If-None-Match", "\"cafe\"", 304)]
    [InlineData("If-None-Match", "\"beef\"", 200)]
    [InlineData("If-Match", "\"beef\"", 412)]
    [InlineData("If-Match", "*", 200)]
    public async Task Preconditions_are_kept(string header, string value, int status)
    {
        var answer = await Ask("GET", (header, value));

        answer.StatusCode.ShouldBe(status);
        Body(answer).Length.ShouldBe(status == 200 ? 10 : 0);
    }

    [Fact]
    public async Task Asking_ahead_gets_the_head_of_the_whole_and_no_byte()
    {
        var answer = await Ask("HEAD", ("Range", "bytes=4-"));

        answer.StatusCode.ShouldBe(200);
        answer.ContentLength.ShouldBe(10);
        Body(answer).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GET", "", true)]
    [InlineData("GET", "bytes=0-", true)]
    [InlineData("GET", "bytes=1-", false)]
    [InlineData("GET", "bytes=-5", false)]
    [InlineData("HEAD", "", false)]
    public void A_download_counts_when_it_begins(string method, string range, bool counts) =>
        SentFile.Begins(Request(method, range.Length > 0 ? [("Range", range)] : []).Request).ShouldBe(counts);

    private static async Task<HttpResponse> Ask(string method, params (string Name, string Value)[] headers)
    {
        var context = Request(method, headers);
        var file = new SentFile("Zürich 🌉.jpg", "image/jpeg", Bytes.Length, "cafe", (target, from, to, ct) =>
            target.WriteAsync(Encoding.ASCII.GetBytes(Bytes[(int)from..(int)to]), ct).AsTask());
        await file.ExecuteResultAsync(new ActionContext(context, new RouteData(), new ActionDescriptor()));
        return context.Response;
    }

    private static DefaultHttpContext Request(string method, (string Name, string Value)[] headers)
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        context.Request.Method = method;
        foreach (var (name, value) in headers)
            context.Request.Headers[name] = value;
        return context;
    }

    private static string Body(HttpResponse response) => Encoding.ASCII.GetString(((MemoryStream)response.Body).ToArray());
}
