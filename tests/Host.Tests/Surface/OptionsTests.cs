using System.Net;
using Host.Tests.App;

namespace Host.Tests.Surface;

/// <summary>The program as whoever installs it meets it.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task Everything_it_writes_is_in_the_folder_it_was_told()
    {
        using var data = new DataFolder();
        using var process = await HostProcess.Open([], ("GALLERY_DATA", data.Below("inside")), ("GALLERY_URLS", "http://127.0.0.1:0"));

        var answer = await process.NewBrowser().Open("/");

        answer.Path.ShouldBe("/start");
        Directory.EnumerateFileSystemEntries(data.Path).Select(Path.GetFileName).ShouldBe(["inside"]);
        File.Exists(data.Below("inside/gallery.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_command_line_comes_before_the_environment()
    {
        using var data = new DataFolder();
        using var process = await HostProcess.Open(["--data", data.Below("chosen"), "--urls", "http://127.0.0.1:0"], ("GALLERY_DATA", data.Below("other")), ("GALLERY_URLS", "http://127.0.0.1:1"));

        Directory.Exists(data.Below("chosen")).ShouldBeTrue();
        Directory.Exists(data.Below("other")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--publicAddress", "photos.example.com", "The public address 'photos.example.com' is not an address such as https://photos.example.com.")]
    [InlineData("--previewCache", "0.5", "The size of the preview cache, '0.5', is not a number of gigabytes such as 20; the least is 1.")]
    [InlineData("--previewCache", "much", "The size of the preview cache, 'much', is not a number of gigabytes such as 20; the least is 1.")]
    [InlineData("--ffmpeg", "/no/such/ffmpeg", "There is no program '/no/such/ffmpeg' to make the posters of videos with. Say where ffmpeg is, or 'none'.")]
    [InlineData("--trustedProxies", "my-proxy", "The trusted proxy 'my-proxy' is not an address such as 10.0.0.2 or a network such as 10.0.0.0/8.")]
    [InlineData("--smtp:host", "mail.example.com", "With an SMTP server, the sender's address is needed too: GALLERY_SMTP__FROM=studio@example.com.")]
    [InlineData("--owner", "astrid@lindgren.example", "--owner needs the password in the environment variable GALLERY_OWNER_PASSWORD.")]
    [InlineData("--urls", "not an address", "The address 'not an address' is not one to listen at, such as http://localhost:5080.")]
    [InlineData("--keepMails", "forever", "The time that the text of mails is kept, 'forever', is not a number of days such as 90.")]
    [InlineData("--sourceNetworks", "10.0.0.0/8,home", "The network of sources 'home' is not one such as 192.168.1.0/24.")]
    [InlineData("--keepReplacedDays", "0", "The time that replaced photos are kept, '0', is not a number of days such as 30.")]
    [InlineData("--mailsPerMinute", "0", "The number of mails within a minute, '0', is not one such as 60; the least is 1.")]
    [InlineData("--smtp:port", "smtp", "The SMTP port 'smtp' is not a number such as 587.")]
    public async Task A_wrong_setting_ends_with_a_sentence(string option, string value, string sentence)
    {
        using var data = new DataFolder();
        string[] rest = option switch
        {
            "--urls" => [],
            "--smtp:port" => ["--smtp:host", "mail.example.com", "--smtp:from", "studio@example.com", "--urls", "http://127.0.0.1:0"],
            _ => ["--urls", "http://127.0.0.1:0"],
        };

        var (exitCode, _, error) = await HostProcess.Run(["--data", data.Path, .. rest, option, value]);

        error.Trim().ShouldBe(sentence);
        exitCode.ShouldBe(2);
    }

    [Fact]
    public async Task An_owner_that_is_refused_ends_with_the_reason()
    {
        using var data = new DataFolder();

        var (exitCode, _, error) = await HostProcess.Run(
            ["--data", data.Path, "--urls", "http://127.0.0.1:0", "--owner", Studio.OwnerEmail], ("GALLERY_OWNER_PASSWORD", "short"));

        error.ShouldContain("The owner was not created: ");
        exitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_data_folder_that_is_in_use_is_said_to_be()
    {
        using var data = new DataFolder();
        using var first = await HostProcess.Open(["--data", data.Path, "--urls", "http://127.0.0.1:0"]);

        var (exitCode, _, error) = await HostProcess.Run(["--data", data.Path, "--urls", "http://127.0.0.1:0"]);

        error.ShouldContain(data.Path);
        error.ShouldNotContain("   at ");
        exitCode.ShouldBe(2);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_to_be()
    {
        using var data = new DataFolder();
        using var first = await HostProcess.Open(["--data", data.Below("a"), "--urls", "http://127.0.0.1:0"]);

        var (exitCode, _, error) = await HostProcess.Run(["--data", data.Below("b"), "--urls", first.Address.AbsoluteUri]);

        error.ShouldContain("Another program listens there");
        exitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Links_in_mails_begin_with_the_public_address()
    {
        await using var app = await GalleryApp.Start("--publicAddress", "https://photos.example.com");
        await Studio.Open(app);

        await (await app.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        await app.Quiet();

        app.Mails.Newest(Studio.OwnerEmail).Text.ShouldContain("https://photos.example.com/sign-in/password/");
    }

    [Fact]
    public async Task Forwarded_headers_of_strangers_are_not_believed()
    {
        using var data = new DataFolder();
        using var process = await HostProcess.Open(["--data", data.Path, "--urls", "http://127.0.0.1:0", "--owner", Studio.OwnerEmail], ("GALLERY_OWNER_PASSWORD", Studio.Password));
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 20; attempt++)
        {
            using var guesser = new Browser(process.Address, $"10.0.0.{attempt}");
            answers.Add((await Studio.SignIn(guesser, "nobody@example.com", "guess")).Status);
        }

        answers.ShouldContain(HttpStatusCode.TooManyRequests);
    }
}
