using System.Net;
using System.Net.Sockets;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>
/// A proxy between store and server on a loopback port, and can cut a connection after the server has executed a request,
/// before the store gets the answer.
/// </summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly string host;
    private readonly int port;
    private readonly Task accepting;
    private int armed;
    private int cuts;

    public CuttingProxy(string host, int port)
    {
        (this.host, this.port) = (host, port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The number of connections that have been cut.</summary>
    public int Cuts => Volatile.Read(ref cuts);

    /// <summary>The next answer of the server is not passed on: its connection is cut instead.</summary>
    public void CutTheNextAnswer() => Volatile.Write(ref armed, 1);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Stop();
        await accepting;
        ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        var under = new List<Task>();
        try
        {
            while (true)
                under.Add(PassAsync(await listener.AcceptTcpClientAsync(ended.Token)));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(under);
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(host, port, ended.Token);
                var requests = client.GetStream().CopyToAsync(server.GetStream(), ended.Token);
                await AnswerAsync(server.GetStream(), client.GetStream());
                client.Close();
                server.Close();
                await requests;
            }
            catch (Exception over)
                when (over is OperationCanceledException or IOException or SocketException or ObjectDisposedException) { }
        }
    }

    private async Task AnswerAsync(NetworkStream server, NetworkStream client)
    {
        var buffer = new byte[64 * 1024];
        while (await server.ReadAsync(buffer, ended.Token) is > 0 and var read)
        {
            if (Interlocked.CompareExchange(ref armed, 0, 1) == 1)
            {
                Interlocked.Increment(ref cuts);
                return;
            }

            await client.WriteAsync(buffer.AsMemory(0, read), ended.Token);
        }
    }
}
