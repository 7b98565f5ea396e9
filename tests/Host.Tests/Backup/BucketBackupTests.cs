using System.Security.Cryptography;
using BuildingBlocks.Storage.S3;
using Host.Backup;
using Host.Web;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Testing;

namespace Host.Tests.Backup;

public sealed class BucketBackupTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bucket-backups-");
    private readonly byte[] _large = RandomNumberGenerator.GetBytes(9_000_000); // in two parts
    private S3StandIn _s3 = null!;
    private HostSettings _live = null!;

    public async Task InitializeAsync()
    {
        _s3 = await S3StandIn.Start();
        _live = Settings("live", "live/");
        Directory.CreateDirectory(_live.DataDirectory);
        await using (var database = new SqliteConnection($"Data Source={_live.Below("gallery.db")};Pooling=False"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = "CREATE TABLE photo (name TEXT); INSERT INTO photo VALUES ('kiss');";
            await command.ExecuteNonQueryAsync();
        }

        await Store(_live, "originals/a-1", [1, 2, 3]);
        await Store(_live, "originals/b-2", _large);
    }

    public async Task DisposeAsync()
    {
        await _s3.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Originals_of_a_bucket_are_in_the_backup_and_go_back_into_another_bucket()
    {
        (await Write(_live)).ShouldContain("and 2 files, 2 of them new. Those of the S3 store are among them.");

        var other = Settings("other", "other/");
        (await Read(other)).ShouldContain("the database and 2 files in the S3 store.");

        File.Exists(other.Below("gallery.db")).ShouldBeTrue();
        (await Bytes(other, "originals/a-1")).ShouldBe([1, 2, 3]);
        (await Bytes(other, "originals/b-2")).ShouldBe(_large);
    }

    [Fact]
    public async Task They_go_back_into_a_folder_where_there_is_no_bucket_and_from_there_into_one()
    {
        await Write(_live);
        var folder = Settings("folder", null);
        await Read(folder);
        var store = new BuildingBlocks.Storage.FileSystem.FileSystemBlobStore(folder.Below("originals"));
        await using (var content = await store.Open("originals/b-2", 0, default))
            (await Whole(content!)).ShouldBe(_large);

        Directory.Delete(Backups, recursive: true);
        await Write(folder);
        var third = Settings("third", "third/");
        await Read(third);

        (await Bytes(third, "originals/b-2")).ShouldBe(_large);
    }

    [Fact]
    public async Task What_an_earlier_backup_has_is_not_fetched_again_nor_what_one_has_that_broke_off()
    {
        await Write(_live);
        await Store(_live, "originals/c-3", [4]);
        (await Write(_live)).ShouldContain("and 3 files, 1 of them new.");

        foreach (var whole in BackupManifest.Folders(Backups))
            Directory.Delete(whole, recursive: true);

        (await Write(_live)).ShouldContain("and 3 files, 0 of them new.");
        var other = Settings("other", "other/");
        await Read(other);
        (await Bytes(other, "originals/c-3")).ShouldBe([4]);
    }

    [Fact]
    public async Task A_restore_that_broke_off_goes_on_where_it_was()
    {
        await Write(_live);
        var other = Settings("other", "other/");
        await Store(other, "originals/a-1", [1, 2, 3]);

        await Read(other);

        (await Bytes(other, "originals/a-1")).ShouldBe([1, 2, 3]);
        (await Bytes(other, "originals/b-2")).ShouldBe(_large);
    }

    [Fact]
    public async Task A_damaged_original_is_not_put_into_the_bucket_and_the_database_stays_out()
    {
        await Write(_live);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Backups, BackupManifest.BlobFolder), "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[^1] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
        }

        var other = Settings("other", "other/");
        (await Should.ThrowAsync<BackupException>(() => Read(other))).Message.ShouldContain("is damaged");

        File.Exists(other.Below("gallery.db")).ShouldBeFalse();
        using var store = new S3BlobStore(other.S3!);
        (await store.List(default).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Who_wants_it_leaves_the_originals_in_the_bucket_and_needs_it_again()
    {
        var frugal = Settings("live", "live/", ("backupOriginals", "no"));
        (await Write(frugal)).ShouldContain("and 0 files, 0 of them new. The originals are in the S3 store and not part of it.");

        (await Should.ThrowAsync<BackupException>(() => Read(Settings("folder", null)))).Message.ShouldBe(
            "The originals of this backup stayed in an S3 store. Restore it with the settings of that store.");
        (await Read(Settings("again", "live/"))).ShouldContain("The originals are in the S3 store, where they stayed.");
    }

    [Fact]
    public async Task Two_backups_at_once_are_one_too_many()
    {
        using var hold = new S3Hold(_live.S3!, TimeProvider.System);
        await using (await hold.Take(default))
            (await Should.ThrowAsync<BackupException>(() => Write(_live))).Message.ShouldBe(
                "Another backup of this installation is under way, or broke off within the last 10 minutes.");

        (await Write(_live)).ShouldContain("and 2 files");
        (await hold.IsTaken(default)).ShouldBeFalse();
    }

    private string Backups => Path.Combine(_folder.FullName, "backups");

    private HostSettings Settings(string name, string? prefix, params (string Key, string Value)[] more) => HostSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(
        new Dictionary<string, string?>
        {
            ["data"] = Path.Combine(_folder.FullName, name),
            ["s3:bucket"] = prefix is null ? null : S3StandIn.Bucket,
            ["s3:prefix"] = prefix,
            ["s3:serviceUrl"] = _s3.Endpoint,
            ["s3:accessKey"] = S3StandIn.Key,
            ["s3:secretKey"] = S3StandIn.Key,
        }.Concat(more.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)))).Build());

    private Task<string> Write(HostSettings settings) => new BackupWriter(settings, Backups).Write(default);

    private Task<string> Read(HostSettings settings) => new BackupReader(settings, Backups).Read(default);

    private static async Task Store(HostSettings settings, string key, byte[] bytes)
    {
        using var store = new S3BlobStore(settings.S3!);
        await store.Put(key, new MemoryStream(bytes), default);
    }

    private static async Task<byte[]> Bytes(HostSettings settings, string key)
    {
        using var store = new S3BlobStore(settings.S3!);
        await using var content = await store.Open(key, 0, default);
        return await Whole(content.ShouldNotBeNull());
    }

    private static async Task<byte[]> Whole(Stream content)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }
}
