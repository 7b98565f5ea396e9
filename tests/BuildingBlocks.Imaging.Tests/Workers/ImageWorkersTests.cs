using System.Diagnostics;
using BuildingBlocks.Imaging.Tests.Making;
using BuildingBlocks.Imaging.Workers;

namespace BuildingBlocks.Imaging.Tests.Workers;

public sealed class ImageWorkersTests : IDisposable
{
    private static readonly Variant Small = new(400, VariantFormat.Jpeg);
    private readonly Pool _pool = new();

    public void Dispose() => _pool.Dispose();

    [Fact]
    public async Task A_picture_that_kills_its_worker_twice_is_refused_and_the_others_are_made()
    {
        _pool.Options.Worker = UnrulyWorker.Command;
        var names = new[] { "a.png", "deadly.png", "b.png", "c.png", "d.png" };

        var renderings = await Task.WhenAll(names.Select(name => _pool.Render(name, Picture.Colorful(90, 60), Small)));

        renderings[1].Refusal.ShouldBe("This picture stopped the image reader twice and can't be shown. Export it again and upload the new file.");
        renderings.Where((_, i) => i != 1).ShouldAllBe(rendering => rendering.Files.Count == 1);
        Directory.EnumerateFiles(_pool.Folder, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_that_kills_its_worker_once_is_made_by_the_next()
    {
        _pool.Options.Worker = UnrulyWorker.Command;

        var rendering = await _pool.Render("once-deadly.png", Picture.Colorful(90, 60), Small);

        rendering.Files.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_picture_that_takes_too_long_is_given_up()
    {
        (_pool.Options.Worker, _pool.Options.TimeLimit, _pool.Options.Workers) = (UnrulyWorker.Command, TimeSpan.FromSeconds(1.5), 1);

        var inspection = await _pool.Inspect("endless.png", Picture.Colorful(90, 60));
        var next = await _pool.Inspect("next.png", Picture.Colorful(90, 60));

        inspection.Refusal.ShouldBe("Reading this picture took longer than 1.5 seconds, so it was given up. Export it again as JPEG.");
        next.Facts.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_worker_that_is_ended_in_the_middle_of_a_picture_loses_nothing()
    {
        var large = _pool.Put("large.jpg", Picture.Colorful(3000, 2000).As(ImageFormat.Jpeg));
        var renderings = Enumerable.Range(0, 8).Select(_ => _pool.Render(large, Small)).ToArray();
        await Task.WhenAny(renderings);

        foreach (var id in _pool.Workers.ProcessIds)
            End(id);

        (await Task.WhenAll(renderings)).ShouldAllBe(rendering => rendering.Refusal == null);
    }

    [Fact]
    public async Task A_worker_that_is_ended_while_it_starts_is_started_anew()
    {
        const string DiesTheFirstTime = """[ -e "$0" ] || { : > "$0"; exit 1; }; exec "$@" """;
        var mark = Path.Combine(_pool.Folder, "started");
        (_pool.Options.Worker, _pool.Options.Workers) =
            (new WorkerCommand("/bin/sh", ["-c", DiesTheFirstTime, mark, Pool.Command.Program, .. Pool.Command.Arguments]), 1);

        var inspection = await _pool.Inspect("picture.png", Picture.Colorful(90, 60));

        inspection.Facts.ShouldNotBeNull();
        File.Exists(mark).ShouldBeTrue();
    }

    [Fact]
    public async Task A_picture_that_wants_more_memory_than_allowed_is_refused_and_the_worker_lives_on()
    {
        (_pool.Options.WorkerMemory, _pool.Options.Workers) = (200L << 20, 1);
        var greedy = Picture.Plain(9000, 7000, 90, 90, 90).AsProgressiveJpeg();

        var rendering = await _pool.Render("greedy.jpg", greedy, Small);
        var next = await _pool.Render("next.png", Picture.Colorful(90, 60), Small);

        rendering.Refusal.ShouldBe("This picture needs more memory than is allowed; export it smaller, or as a JPEG that is not progressive.");
        next.Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_is_too_long_is_refused()
    {
        _pool.Options.MaxBytes = 2_000_000;

        var inspection = await _pool.Inspect("long.png", [.. Picture.Colorful(90, 60), .. new byte[3_000_000]]);

        inspection.Refusal.ShouldBe("This file has 3 MB; pictures up to 2 MB are taken.");
    }

    [Fact]
    public async Task A_worker_is_replaced_after_its_share_of_pictures()
    {
        (_pool.Options.JobsPerWorker, _pool.Options.Workers) = (3, 1);
        var path = _pool.Put("again.png", Picture.Colorful(90, 60));
        var ids = new HashSet<int>();

        for (var i = 0; i < 7; i++)
        {
            (await _pool.Workers.Inspect(path, CancellationToken.None)).Facts.ShouldNotBeNull();
            ids.UnionWith(_pool.Workers.ProcessIds);
        }

        ids.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_worker_that_has_grown_is_replaced()
    {
        (_pool.Options.ReplaceAbove, _pool.Options.Workers) = (1, 1);

        await _pool.Inspect("a.png", Picture.Colorful(90, 60));

        _pool.Workers.ProcessIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_looking_is_served_before_what_is_made_ahead_of_time()
    {
        _pool.Options.Workers = 1;
        var picture = _pool.Put("picture.jpg", Picture.Colorful(1500, 1000).As(ImageFormat.Jpeg));
        var finished = new List<string>();
        Task Make(string name, JobUrgency urgency) => Note(_pool.Workers.Render(
            new RenderJob(picture, [new RenderTarget(Small, Path.Combine(_pool.Folder, name))]) { Urgency = urgency }, CancellationToken.None));
        async Task Note(Task<Rendering> rendering)
        {
            var name = Path.GetFileName((await rendering).Files[0].Path);
            lock (finished)
                finished.Add(name);
        }

        var raised = new JobUrgency();
        Task[] all = [Make("first", new()), Make("patient", new() { IsPatient = true }), Make("second", new()), Make("third", new()), Make("fourth", new()), Make("urgent", raised)];
        raised.Raise();
        await Task.WhenAll(all);

        finished.IndexOf("urgent").ShouldBeLessThanOrEqualTo(1);
        finished[^1].ShouldBe("patient");
    }

    [Fact]
    public async Task An_inspection_does_not_wait_for_pictures_that_are_being_made()
    {
        (_pool.Options.Worker, _pool.Options.Workers) = (UnrulyWorker.Command, 1);
        var endless = _pool.Render("endless.png", Picture.Colorful(90, 60), Small);

        var inspection = await _pool.Inspect("next.png", Picture.Colorful(90, 60));

        inspection.Facts.ShouldNotBeNull();
        endless.IsCompleted.ShouldBeFalse();
        _pool.Workers.Dispose();
        await Should.ThrowAsync<OperationCanceledException>(() => endless);
    }

    [Fact]
    public async Task Who_stops_waiting_is_let_go()
    {
        (_pool.Options.Worker, _pool.Options.Workers) = (UnrulyWorker.Command, 1);
        using var patience = new CancellationTokenSource();
        var endless = _pool.Workers.Inspect(_pool.Put("endless.png", Picture.Colorful(90, 60)), patience.Token);
        var behind = _pool.Workers.Inspect(_pool.Put("behind.png", Picture.Colorful(90, 60)), patience.Token);

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => endless);
        await Should.ThrowAsync<OperationCanceledException>(() => behind);
    }

    [Fact]
    public async Task The_end_of_the_program_ends_workers_in_the_middle_of_a_picture()
    {
        _pool.Options.Worker = UnrulyWorker.Command;
        await _pool.Inspect("good.png", Picture.Colorful(90, 60));
        var endless = _pool.Inspect("endless.png", Picture.Colorful(90, 60));
        var ids = _pool.Workers.ProcessIds;
        ids.ShouldNotBeEmpty();

        _pool.Workers.Dispose();

        await Should.ThrowAsync<OperationCanceledException>(() => endless);
        ids.ShouldAllBe(id => !IsRunning(id));
    }

    [Fact]
    public async Task A_worker_that_can_not_start_is_not_the_pictures_fault()
    {
        _pool.Options.Worker = new WorkerCommand("dotnet", [Path.Combine(_pool.Folder, "nothing.dll")]);

        await Should.ThrowAsync<InvalidOperationException>(() => _pool.Inspect("good.png", Picture.Colorful(90, 60)));
    }

    [Fact]
    public async Task A_worker_knows_nothing_of_the_programs_secrets_and_stands_back()
    {
        await _pool.Render("good.png", Picture.Colorful(90, 60), Small);
        var id = _pool.Workers.ProcessIds[0];
        if (!OperatingSystem.IsLinux())
            return;

        var names = (await File.ReadAllTextAsync($"/proc/{id}/environ")).Split('\0').Select(pair => pair.Split('=')[0]);
        using var process = Process.GetProcessById(id);

        names.ShouldNotContain("VSTEST_CONNECTION_TIMEOUT");
        names.ShouldAllBe(name => !name.StartsWith("ASPNETCORE", StringComparison.Ordinal) && !name.StartsWith("VSTEST", StringComparison.Ordinal));
        process.PriorityClass.ShouldBe(ProcessPriorityClass.BelowNormal);
    }

    [Fact]
    public async Task The_worker_that_reads_headers_while_others_make_pictures_does_not_stand_back()
    {
        var large = _pool.Put("large.jpg", Picture.Colorful(3000, 2000).As(ImageFormat.Jpeg));
        var renderings = new List<Task>();
        do
        {
            renderings.AddRange(Enumerable.Range(0, 2 * _pool.Options.Workers).Select(_ => _pool.Render(large, Small)));
            (await _pool.Inspect("good.png", Picture.Colorful(90, 60))).Facts.ShouldNotBeNull();
        }
        // Whoever is free first reads the headers; with all the others at work it is the one that does nothing else.
        while (_pool.Workers.ProcessIds.Count <= _pool.Options.Workers);
        await Task.WhenAll(renderings);
        if (!OperatingSystem.IsLinux())
            return;

        using var reader = Process.GetProcessById(_pool.Workers.ProcessIds[0]);
        reader.PriorityClass.ShouldBe(ProcessPriorityClass.Normal);
    }

    private static void End(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
    }

    private static bool IsRunning(int id) => Directory.Exists($"/proc/{id}");
}
