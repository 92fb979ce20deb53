using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SmartSpec.Chaos;

/// <summary>
/// Receives what the hosts deliver; sometimes slowly, and sometimes it refuses. A message counts as delivered when it has been
/// read here and is not refused.
/// </summary>
internal sealed class Receiver : IAsyncDisposable
{
    private static readonly string[] Refusals = ["half", "zero", "long", "hostile"];

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly Ledger ledger;
    private readonly Random chance;
    private readonly Task accepting;
    private volatile bool isCalm;

    public Receiver(Ledger ledger, int seed)
    {
        (this.ledger, chance) = (ledger, new(seed));
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>From now on it receives everything at once.</summary>
    public void CalmDown() => isCalm = true;

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Stop();
        await accepting;
        ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptTcpClientAsync(ended.Token));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException) { }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var reader = new StreamReader(client.GetStream());
                while (
                    await reader.ReadLineAsync(ended.Token) is { } line
                    && line.Split('\t') is [var host, var strategy, var number, var position]
                )
                {
                    var answer = Answer(out var wait);
                    var delivery = answer == "ok" ? ledger.Delivered(host, strategy, Number(number), Number(position)) : null;
                    await Task.Delay(wait, ended.Token);
                    await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(answer + "\n"), ended.Token);
                    if (delivery is not null)
                        ledger.Answered(delivery);
                }
            }
            catch (Exception over) when (over is OperationCanceledException or IOException or ObjectDisposedException)
            {
                // The host has gone.
            }
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private string Answer(out int wait)
    {
        lock (chance)
        {
            // Now and then longer than a lease lasts.
            wait = isCalm
                ? 0
                : chance.Next(400) switch
                {
                    0 => 5_000,
                    < 100 => chance.Next(20),
                    _ => 0,
                };
            return !isCalm && chance.Next(40) == 0 ? Refusals[chance.Next(Refusals.Length)] : "ok";
        }
    }
}
