using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>
/// A throw-away server from the machine's own binaries, on a free loopback port, with fsync on. It refuses to run as root, and
/// then runs as the user postgres.
/// </summary>
public sealed class PostgreSqlCluster : IAsyncDisposable
{
    /// <summary>The value of <c>SMARTSPEC_POSTGRES</c> for a server from the machine's own binaries.</summary>
    public const string Local = "local";

    private const int StartAttempts = 20;

    private readonly string binaries;
    private readonly string folder;
    private readonly int port;

    private PostgreSqlCluster(string binaries, string folder, int port)
    {
        (this.binaries, this.folder, this.port) = (binaries, folder, port);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public string ConnectionString =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={port};Username=smartspec;Database=postgres;Maximum Pool Size=60"
        );

    public int Port => port;

    private string Data => Path.Combine(folder, "data");

    /// <summary>The folder of the machine's binaries; null where it has none.</summary>
    public static string? FindBinaries()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(version =>
                    double.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0
                )
                .Select(version => Path.Combine(version, "bin"))
            : [];
        return debian
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(path => File.Exists(Path.Combine(path, "initdb")) && File.Exists(Path.Combine(path, "pg_ctl")));
    }

    public static async Task<PostgreSqlCluster> StartNewAsync(string binaries)
    {
        var cluster = new PostgreSqlCluster(
            binaries,
            Directory.CreateTempSubdirectory("smartspec-postgres-").FullName,
            FreePort()
        );
        try
        {
            if (Environment.IsPrivilegedProcess)
                await RunAsync("chown", "postgres", cluster.folder);
            await cluster.AsOwnerAsync(
                "initdb",
                "-D",
                cluster.Data,
                "-U",
                "smartspec",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync"
            );
            await cluster.StartAsync();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it, and waits until it takes connections; after a kill as well, when it first mends what it has.</summary>
    public async Task StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await AsOwnerAsync(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-t",
                    "60",
                    "-D",
                    Data,
                    "-l",
                    Path.Combine(folder, "log"),
                    "-o",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c max_connections=400"
                    )
                );
                return;
            }
            catch (InvalidOperationException) when (attempt < StartAttempts)
            {
                // Just after a kill the kernel may not have let go of everything yet.
            }
        }
    }

    /// <summary>Ends it as a power cut does: every process of the server at once, without a word.</summary>
    public void Kill()
    {
        if (Server() is not { } server)
            return;
        var ended = Children(server).Prepend(server).Select(Open).OfType<Process>().ToList();
        foreach (var process in ended)
            process.Kill();
        foreach (var process in ended)
        {
            process.WaitForExit();
            process.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Kill();
        Directory.Delete(folder, recursive: true);
        return default;
    }

    private void OnExit(object? sender, EventArgs e) => Kill();

    private int? Server()
    {
        var file = Path.Combine(Data, "postmaster.pid");
        return File.Exists(file) && int.TryParse(File.ReadLines(file).FirstOrDefault(), CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }

    private static IEnumerable<int> Children(int parent) =>
        from path in Directory.GetDirectories("/proc")
        let id = int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var number) ? number : 0
        where id > 0 && ParentOf(path) == parent
        select id;

    private static int ParentOf(string path)
    {
        try
        {
            // The name is in brackets, and may have anything in it; the parent is the second field after it.
            var text = File.ReadAllText(Path.Combine(path, "stat"));
            return int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static Process? Open(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task AsOwnerAsync(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(binaries, program), .. arguments])
            : RunAsync(Path.Combine(binaries, program), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = "/",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: "
                    + $"{await process.StandardError.ReadToEndAsync()}"
            );
    }
}
