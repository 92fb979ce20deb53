using System.Globalization;
using System.Net.Sockets;
using System.Text;
using SmartSpec.Hosting;

namespace SmartSpec.Chaos.Hosts;

/// <summary>Delivers each message to the receiver in the parent process; throws a hostile exception where it refuses.</summary>
internal sealed class Deliveries(int port, string host) : IOutboxHandler
{
    public async Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        // A connection for each delivery: what a host that was killed has half sent belongs to no other.
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, cancellationToken);
        var request = $"{host}\t{entry.Strategy}\t{entry.Message.Number}\t{entry.Position}\n";
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request), cancellationToken);
        using var reader = new StreamReader(client.GetStream());

        // The receiver has it once the request is sent: who stops now still waits for the answer.
        var answer = await reader.ReadLineAsync(CancellationToken.None);
        switch (answer)
        {
            case "ok":
                return;
            case "half":
                throw new InvalidOperationException("Mottagaren sade nej \ud83d");
            case "zero":
                throw new InvalidOperationException("Nej\0nej\u202e");
            case "long":
                throw new InvalidOperationException(new string('å', 1_000_000));
            default:
                throw new HostileException();
        }
    }

    /// <summary>An exception that cannot be read.</summary>
    private sealed class HostileException : Exception
    {
        public override string Message => throw new InvalidOperationException("No message.");

        public override string ToString() => throw new InvalidOperationException("No text.");
    }
}
