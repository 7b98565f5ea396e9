using System.Net;
using System.Security.Cryptography;
using BuildingBlocks.Persistence;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace Host.Tests.Journeys;

public sealed class BackupOnSqlite() : BackupTests(DatabaseProvider.Sqlite);

public sealed class BackupOnPostgres() : BackupTests(DatabaseProvider.Postgres);

public abstract class BackupTests(DatabaseProvider provider) : IAsyncLifetime
{
    private readonly string _backups = Directory.CreateTempSubdirectory("backups-").FullName;
    private readonly List<IAsyncDisposable> _databases = [];
    private DatabaseChoice _database = null!;
    private GalleryApp _app = null!;
    private Studio _studio = null!;

    public async Task InitializeAsync()
    {
        _app = await GalleryApp.Start(provider is DatabaseProvider.Sqlite ? [] : Options(await NewDatabase("")));
        _database = _app.Services.GetRequiredService<DatabaseChoice>();
        _studio = await Studio.Open(_app);
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var database in _databases)
            await database.DisposeAsync();
        Directory.Delete(_backups, recursive: true);
    }

    [Fact]
    public async Task A_backup_made_while_photos_come_in_restores_to_a_product_that_has_every_byte_it_knows_of()
    {
        var shoot = await _studio.NewOnlineGallery();
        await shoot.Guest();
        await _studio.ChooseBrand([], ("Logo", TinyPictures.Png(7)));
        var logo = (await _studio.Owner.Open("/legal/imprint")).Document.QuerySelector(".foot img")!.GetAttribute("src")!;
        var drawn = await (await _studio.Owner.Get(logo)).Content.ReadAsByteArrayAsync();
        (await _studio.Owner.Open("/studio")).Text.ShouldContain("No backup was ever made.");
        using var stop = new CancellationTokenSource();
        var writing = KeepUploading(shoot, stop.Token);
        (await Run(_app.DataBelow(""), _database, "--backup")).ShouldBe(0);
        await stop.CancelAsync();
        await writing;
        (await _studio.Owner.Open("/studio")).Text.ShouldNotContain("No backup");

        using var folder = new DataFolder();
        var database = await NewDatabase(folder.Path);
        (await Run(folder.Path, database, "--restore")).ShouldBe(0);
        await using var restored = await GalleryApp.StartOn(folder, Options(database));

        var owner = restored.NewBrowser();
        (await Studio.SignIn(owner, Studio.OwnerEmail, Studio.Password)).Path.ShouldBe("/studio");
        var whole = 0;
        foreach (var (name, assetId, content) in shoot.Photos)
        {
            var answer = await owner.Get($"{shoot.ClientPath}/photo/{assetId:n}/original");
            if (answer.StatusCode != HttpStatusCode.OK)
                continue;

            (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(content, name);
            whole++;
        }

        whole.ShouldBeGreaterThanOrEqualTo(3);
        whole.ShouldBe(await Known(restored, shoot.Id));
        (await (await owner.Get(logo)).Content.ReadAsByteArrayAsync()).ShouldBe(drawn);
    }

    [Fact]
    public async Task What_was_restored_is_row_for_row_and_byte_for_byte_what_was_backed_up_and_only_new_files_were_copied()
    {
        var shoot = await _studio.NewOnlineGallery(price: "49");
        (await Run(_app.DataBelow(""), _database, "--backup")).ShouldBe(0);
        var first = Copied();
        var client = await shoot.MainClient();
        await client.Post($"{shoot.ClientPath}/favorites", ("add", shoot.Photos[1].AssetId.ToString()), ("__RequestVerificationToken", await client.FormToken(shoot.ClientPath)));
        await (await (await client.Open(shoot.ClientPath)).Press("Buy €49.00")).Press("Order for €49.00", ("Your name", "Anna Berg"), ("E-mail", "anna@berg.example"), ("Deliver my files at once", "on"));
        (await shoot.Upload("later.jpg", TinyPictures.Jpeg(4711))).Refusal.ShouldBeNull();
        foreach (var file in Directory.EnumerateFiles(_app.DataBelow("originals"), "originals_*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1)); // as a file server whose clock is ahead
        var (before, originals) = await BackUpAtRest();

        using var folder = new DataFolder();
        var database = await NewDatabase(folder.Path);
        (await Run(folder.Path, database, "--restore")).ShouldBe(0);

        var after = await Traces.Rows(database);
        after.Keys.ShouldBe(before.Keys, ignoreOrder: true);
        foreach (var (table, rows) in before)
            after[table].ShouldBe(rows, table);
        Contents(folder.Below("originals")).ShouldBe(originals);
        Contents(folder.Below("keys")).ShouldBe(Contents(_app.DataBelow("keys")));
        foreach (var (path, at) in first)
            Copied()[path].ShouldBe(at, "It was copied again.");
        (await Run(folder.Path, database, "--restore")).ShouldBe(1);
    }

    [Fact]
    public async Task A_damaged_backup_restores_nothing()
    {
        await _studio.NewOnlineGallery();
        (await Run(_app.DataBelow(""), _database, "--backup")).ShouldBe(0);
        var blob = Copied().Keys.First();
        var bytes = await File.ReadAllBytesAsync(blob);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(blob, bytes);

        using var folder = new DataFolder();
        var database = await NewDatabase(folder.Path);

        (await Run(folder.Path, database, "--restore")).ShouldBe(1);
        (await DatabaseCopies.IsEmpty(database, default)).ShouldBeTrue();
    }

    /// <summary>Again until nothing was written meanwhile: downloads are made of photos in the background, first their files, then their rows.</summary>
    private async Task<(IReadOnlyDictionary<string, IReadOnlyList<string>> Rows, IReadOnlyList<string> Originals)> BackUpAtRest()
    {
        for (var tries = 0; ; tries++)
        {
            var (rows, originals) = (await Traces.Rows(_database), Contents(_app.DataBelow("originals")));
            (await Run(_app.DataBelow(""), _database, "--backup")).ShouldBe(0);
            var (later, laterOriginals) = (await Traces.Rows(_database), Contents(_app.DataBelow("originals")));
            if (rows.All(table => table.Value.SequenceEqual(later[table.Key])) && originals.SequenceEqual(laterOriginals))
                return (rows, originals);

            tries.ShouldBeLessThan(100);
        }
    }

    private static async Task KeepUploading(Shoot shoot, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
            (await shoot.Upload($"more-{i}.jpg", TinyPictures.Jpeg(9000 + i))).Refusal.ShouldBeNull();
    }

    // Previews that the host was at when the backup was made wait until its claim has run out; the originals are there.
    private static async Task<int> Known(GalleryApp app, Guid galleryId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var card = (await scope.ServiceProvider.GetRequiredService<IQueryHandler<ReadGallery, GalleryCard?>>().Handle(new ReadGallery(galleryId), default)).ShouldNotBeNull();
        return card.ReadyAssets + card.WaitingAssets;
    }

    private Task<int> Run(string folder, DatabaseChoice database, string what) => GalleryHost.Start(["--data", folder, what, _backups, .. Options(database)]);

    private async Task<DatabaseChoice> NewDatabase(string folder)
    {
        if (provider is DatabaseProvider.Sqlite)
            return DatabaseChoice.SqliteFile(Path.Combine(folder, "gallery.db"));

        var database = await TestDatabase.Create(provider);
        _databases.Add(database);
        return database.Choice;
    }

    private static string[] Options(DatabaseChoice database) => database.Provider is DatabaseProvider.Postgres ? ["--postgres", database.ConnectionString] : [];

    private Dictionary<string, DateTime> Copied() =>
        Directory.EnumerateFiles(Path.Combine(_backups, "blobs"), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);

    // A file may vanish while it is looked at: one that is written gets its name when it is whole.
    private static List<string> Contents(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.Contains("incoming", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];
}
